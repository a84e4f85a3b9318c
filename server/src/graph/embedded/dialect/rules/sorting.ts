import { isNamed, itemExpression, itemName, itemsOf, returnsStar } from "../../types/scopes.ts";
import { fresh, joined, pieces, type Piece } from "../pieces.ts";
import type { Rewriting, Rule } from "../render.ts";
import { child, expressions, hasToken, is, nameOf, type Syntax } from "../syntax.ts";
import { aggregatesIn, columnText, orderItem, returnItem } from "./projection.ts";

interface Column {
  name: string;
  expression: Syntax | null;
}

const columnsOf = (clause: Syntax, before: ReadonlySet<string>): Column[] => {
  const starred = returnsStar(clause) ? [...before].toSorted() : [];
  return [
    ...starred.map((name) => ({ name: columnText(name), expression: null })),
    ...itemsOf(clause).map((item) => ({
      name: is(item, "variable") ? item.text : columnText(itemName(item)),
      expression: itemExpression(item),
    })),
  ];
};

const keyOf = (item: Syntax): Syntax =>
  is(item, "expression") ? item : (expressions(item)[0] ?? item);

/** A key in terms of the columns, or of what they were made of. */
const rewritten = (
  node: Syntax,
  replace: (part: Syntax) => Piece[] | null,
  rewriting: Rewriting,
): Piece[] => {
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
 * without a word, in many places (after UNWIND, beside an alias, before another key).
 */
export const sorted: Rule = (clause, rewriting) => {
  if (!is(clause, "returnClause") && !is(clause, "withClause")) return null;
  const body = child(clause, "returnBody") ?? clause;
  const order = child(body, "orderBy");
  if (!order || child(clause, "whereClause")) return null;
  const before = new Set(rewriting.scopes.before.get(clause)?.keys() ?? []);
  const columns = columnsOf(clause, before);
  const keys = [...childItems(order)];
  const names = new Set(columns.map(({ name }) => name.replaceAll("`", "")));
  const isColumn = (key: Syntax) => is(key, "variable") && names.has(nameOf(key));
  if (keys.every((item) => isColumn(keyOf(item)))) return null;

  const distinct = hasToken(body, "DISTINCT");
  const grouped = distinct || itemsOf(clause).some(aggregatesIn);
  const replace = grouped ? byColumn(columns) : byMeaning(clause, rewriting);
  const sortKeys = keys.map((item) => ({
    name: rewriting.freshName(),
    value: rewritten(keyOf(item), replace, rewriting),
    order: is(item, "expression") ? "" : ` ${item.children.at(-1)?.text ?? ""}`,
  }));
  const made = joined(
    columns.map((column) => make(column, rewriting)),
    ", ",
  );
  const kept = columns.map(({ name }) => fresh(`${name} AS ${name}`));
  const added = sortKeys.map(({ name, value }) => pieces`${value} AS ${name}`);
  const first = grouped
    ? pieces`WITH ${distinct ? "DISTINCT " : ""}${made} WITH ${joined([...kept, ...added], ", ")}`
    : pieces`WITH ${joined([made, ...added], ", ")}`;
  const by = sortKeys.map(({ name, order: direction }) => `${name}${direction}`).join(", ");
  const cuts = ["skip", "limit"].flatMap((rule) => {
    const cut = child(body, rule);
    return cut ? pieces` ${rewriting.render(cut)}` : [];
  });
  const word = is(clause, "returnClause") ? "RETURN" : "WITH";
  return pieces`${first} ORDER BY ${by}${cuts} ${word} ${joined(kept, ", ")}`;
};

const childItems = (order: Syntax): Syntax[] =>
  order.children.filter((one) => is(one, "orderItem"));

// An item without a name is its own expression; its rule would name it a second time.
const make = ({ name, expression }: Column, { after }: Rewriting): Piece[] =>
  pieces`${expression ? after(returnItem, expression) : name} AS ${name}`;

/** In a grouped answer only its columns are left to sort by. */
const byColumn =
  (columns: readonly Column[]) =>
  (part: Syntax): Piece[] | null => {
    const column = columns.find(
      ({ expression }) => expression?.text === part.text && part.rules.length > 0,
    );
    return column ? fresh(column.name) : null;
  };

/** In any other, an alias is what it stands for. */
const byMeaning = (clause: Syntax, rewriting: Rewriting) => {
  const meanings = new Map(
    itemsOf(clause)
      .filter(isNamed)
      .map((item) => [itemName(item), itemExpression(item)]),
  );
  return (part: Syntax): Piece[] | null => {
    const meaning =
      is(part, "variable") && is(part, "expression1") ? meanings.get(nameOf(part)) : undefined;
    return meaning ? pieces`(${rewriting.after(returnItem, meaning)})` : null;
  };
};
