import { isNamed, itemExpression, itemName, itemsOf, returnsStar } from "../../types/items.ts";
import { aggregatesIn } from "../../syntax/aggregate.ts";
import { fresh, joined, pieces, type Piece } from "../../syntax/pieces.ts";
import type { Rewriting, Rule } from "../render.ts";
import { all, expressions, hasToken, is, nameOf, type Syntax } from "../../syntax/tree.ts";

// The engine has no doubled back-quote, so a name in back-quotes cannot hold one.
export const columnText = (name: string): string => `\`${name.replaceAll("`", "'")}\``;

/** Every column gets its own text as its name: without, `RETURN a, count(*)` gives bare ids. */
export const returnItem: Rule = (node, { after }) => {
  if (!is(node, "returnItem") || isNamed(node)) return null;
  const name = is(node, "variable") ? node.text : columnText(itemName(node));
  return pieces`${after(returnItem, node)} AS ${name}`;
};

/** `*` as the variables it stands for, by name as Neo4j orders them, without those of this rewriting. */
export const star: Rule = (clause, rewriting) => {
  if (!is(clause, "returnClause") && !is(clause, "withClause")) return null;
  if (!returnsStar(clause)) return null;
  const names = [...(rewriting.scopes.before.get(clause)?.keys() ?? [])].toSorted();
  if (names.length === 0) return null;
  const list = all(clause, "returnItems")[0];
  const explicit = names.map((name) => fresh(`\`${name}\` AS \`${name}\``));
  const others = list ? itemsOf(list).map((item) => rewriting.render(item)) : [];
  const copy = (node: Syntax): readonly Piece[] => {
    if (node === list) return joined([...explicit, ...others], ", ");
    const holds = list !== undefined && all(node, "returnItems").includes(list);
    return holds ? spaced(node, copy) : rewriting.render(node);
  };
  return spaced(clause, copy);
};

const spaced = (node: Syntax, copy: (part: Syntax) => readonly Piece[]): readonly Piece[] =>
  joined(node.children.map(copy), " ");

/** ORDER BY keys in the words the engine keeps: its own alias, or the alias spelled out in a larger key. */
export const orderItem: Rule = (node, rewriting) => {
  if (!is(node, "orderItem")) return null;
  const key = is(node, "expression") ? node : (expressions(node)[0] ?? node);
  const clause = [...rewriting.scopes.before.keys()].findLast(
    (one) =>
      one.from <= node.from &&
      node.to <= one.to &&
      (is(one, "returnClause") || is(one, "withClause")),
  );
  if (!clause || is(key, "variable")) return null;
  const items = itemsOf(clause);
  const rendered = keyOf(key, clause, items, rewriting);
  if (!rendered) return null;
  const order = node === key ? [] : (node.children.at(-1)?.text ?? "");
  return pieces`${rendered} ${order}`;
};

const keyOf = (
  key: Syntax,
  clause: Syntax,
  items: Syntax[],
  rewriting: Rewriting,
): readonly Piece[] | null => {
  const same = items.find((item) => itemExpression(item).text === key.text);
  if (same) return fresh(is(same, "variable") ? same.text : columnText(itemName(same)));
  const before = rewriting.scopes.before.get(clause) ?? new Map<string, unknown>();
  const grouped =
    items.some(aggregatesIn) ||
    all(clause, "returnBody").some((body) => hasToken(body, "DISTINCT"));
  if (grouped) return null;
  const meanings = new Map(
    items.filter(isNamed).map((item) => [itemName(item), itemExpression(item)]),
  );
  // An alias that hides a variable of the same name has two meanings here; the engine is left to its own.
  if ([...meanings.keys()].some((name) => before.has(name))) return null;
  return spelledOut(key, meanings, rewriting);
};

const spelledOut = (
  node: Syntax,
  meanings: ReadonlyMap<string, Syntax>,
  rewriting: Rewriting,
): readonly Piece[] => {
  const meaning = is(node, "variable") ? meanings.get(nameOf(node)) : undefined;
  if (meaning) return pieces`(${rewriting.after(returnItem, meaning)})`;
  if (!all(node, "variable").some((one) => meanings.has(nameOf(one)))) {
    return rewriting.after(orderItem, node);
  }
  return joined(
    node.children.map((part) => spelledOut(part, meanings, rewriting)),
    " ",
  );
};
