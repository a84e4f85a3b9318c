import {
  isNamed,
  itemExpression,
  itemName,
  itemsOf,
  returnsStar,
  sortItemsOf,
  sortKey,
} from "../../types/items.ts";
import { fresh, joined, pieces, type Piece } from "../../syntax/pieces.ts";
import type { Rewriting, Rule } from "../render.ts";
import { child, hasToken, is, nameOf, type Syntax } from "../../syntax/tree.ts";
import { aggregatesIn } from "../../syntax/aggregate.ts";
import { columnText, orderItem, returnItem } from "./projection.ts";

interface Column {
  name: string;
  /** What it is called while it is made. */
  made: string;
  expression: Syntax | null;
}

const columnsOf = (clause: Syntax, before: ReadonlySet<string>): Column[] => {
  const starred = returnsStar(clause) ? [...before].toSorted().map(columnText) : [];
  return [
    ...starred.map((name) => ({ name, made: name, expression: null })),
    ...itemsOf(clause).map((item) => {
      const name = is(item, "variable") ? item.text : columnText(itemName(item));
      return { name, made: name, expression: itemExpression(item) };
    }),
  ];
};

/** True when a column takes the name of a variable that was something else before. */
const collides = ({ name, expression }: Column, before: ReadonlySet<string>): boolean =>
  before.has(bare(name)) && expression !== null && bare(expression.text) !== bare(name);

const bare = (name: string): string => name.replaceAll("`", "");

/** A key in terms of the columns, or of what they were made of. */
const rewritten = (
  node: Syntax,
  replace: (part: Syntax) => readonly Piece[] | null,
  rewriting: Rewriting,
): readonly Piece[] => {
  const other = replace(node);
  if (other) return other;
  const inner = (part: Syntax): boolean => replace(part) !== null || part.children.some(inner);
  // The rule for single keys would put a column's name where the column is only being made.
  if (!inner(node)) return rewriting.after(orderItem, node);
  return joined(
    node.children.map((part) => rewritten(part, replace, rewriting)),
    " ",
  );
};

/**
 * ORDER BY with keys that are no columns, as columns of a WITH before: the engine loses such keys,
 * without a word, in many places (after UNWIND, beside an alias, before another key). It also takes
 * `c AS g, count(*) AS c` for one variable, so a grouped column is made under another name first.
 */
export const sorted: Rule = (clause, rewriting) => {
  if (!is(clause, "returnClause") && !is(clause, "withClause")) return null;
  const body = child(clause, "returnBody") ?? clause;
  const where = child(clause, "whereClause");
  const before = new Set(rewriting.scopes.before.get(clause)?.keys() ?? []);
  const distinct = hasToken(body, "DISTINCT");
  const grouped = distinct || itemsOf(clause).some(aggregatesIn);
  const columns = columnsOf(clause, before);
  const keys = sortItemsOf(clause);
  const names = new Set(columns.map(({ name }) => bare(name)));
  const isColumn = (key: Syntax) => is(key, "variable") && names.has(nameOf(key));
  const colliding = grouped && columns.some((column) => collides(column, before));
  if (!colliding && keys.every((item) => isColumn(sortKey(item)))) return null;
  if (where && !grouped) return null;

  if (colliding) for (const column of columns) column.made = rewriting.freshName();
  const replace = grouped ? byColumn(columns) : byMeaning(clause, rewriting);
  const sortKeys = keys.map((item) => ({
    name: rewriting.freshName(),
    value: rewritten(sortKey(item), replace, rewriting),
    order: is(item, "expression") ? "" : ` ${item.children.at(-1)?.text ?? ""}`,
  }));
  const made = columns.map((column) => make(column, rewriting));
  const kept = columns.map(({ name }) => fresh(`${name} AS ${name}`));
  const named = columns.map(({ name, made: other }) => fresh(`${other} AS ${name}`));
  const added = sortKeys.map(({ name, value }) => pieces`${value} AS ${name}`);
  const first = grouped
    ? pieces`WITH ${distinct ? "DISTINCT " : ""}${joined(made, ", ")} WITH ${joined([...named, ...added], ", ")}`
    : pieces`WITH ${joined([...made, ...added], ", ")}`;
  const by = sortKeys.map(({ name, order: direction }) => `${name}${direction}`).join(", ");
  const cuts = ["skip", "limit"].flatMap((rule) => {
    const cut = child(body, rule);
    return cut ? pieces` ${rewriting.render(cut)}` : [];
  });
  const word = is(clause, "returnClause") ? "RETURN" : "WITH";
  const last = where ? pieces` ${rewriting.render(where)}` : [];
  return pieces`${first}${by && ` ORDER BY ${by}`}${cuts} ${word} ${joined(kept, ", ")}${last}`;
};

// An item without a name is its own expression; its rule would name it a second time.
const make = ({ name, made, expression }: Column, { after }: Rewriting): Piece[] =>
  pieces`${expression ? after(returnItem, expression) : name} AS ${made}`;

/** In a grouped answer only its columns are left to sort by. */
const byColumn =
  (columns: readonly Column[]) =>
  (part: Syntax): readonly Piece[] | null => {
    if (part.rules.length === 0) return null;
    const isName = is(part, "variable") && is(part, "expression1");
    const column =
      (isName && columns.find(({ name }) => bare(name) === nameOf(part))) ||
      columns.find(({ expression }) => expression?.text === part.text);
    return column ? fresh(column.made) : null;
  };

/** In any other, an alias is what it stands for. */
const byMeaning = (clause: Syntax, rewriting: Rewriting) => {
  const meanings = new Map(
    itemsOf(clause)
      .filter(isNamed)
      .map((item) => [itemName(item), itemExpression(item)]),
  );
  return (part: Syntax): readonly Piece[] | null => {
    const meaning =
      is(part, "variable") && is(part, "expression1") ? meanings.get(nameOf(part)) : undefined;
    return meaning ? pieces`(${rewriting.after(returnItem, meaning)})` : null;
  };
};
