import { pieces } from "../../syntax/pieces.ts";
import { child, expressions, is, kindOf, type Syntax } from "../../syntax/tree.ts";
import type { Rule } from "../render.ts";

type Sign = (left: bigint, right: bigint) => bigint | null;

const signs: Readonly<Record<string, Sign>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => (right === 0n ? null : left / right),
  "%": (left, right) => (right === 0n ? null : left % right),
};

/** The number that whole numbers and signs alone make; null where something else stands among them. */
const workedOut = (node: Syntax | undefined): bigint | null => {
  if (!node) return null;
  if (is(node, "numberLiteral")) return /^-?\d+$/.test(node.text) ? BigInt(node.text) : null;
  const kind = kindOf(node);
  if (kind === "parenthesizedExpression") return workedOut(child(node, "expression"));
  if (kind === "expression3") {
    const value = workedOut(node.children.at(-1));
    return value === null || node.children[0]?.text !== "-" ? value : -value;
  }
  if (kind !== "expression5" && kind !== "expression6") return null;
  const [first, ...rest] = node.children;
  let left = workedOut(first);
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const right = workedOut(rest[at + 1]);
    const sign = signs[rest[at]?.text ?? ""];
    left = left === null || right === null ? null : (sign?.(left, right) ?? null);
  }
  return left;
};

const isCount = (node: Syntax): boolean => is(node, "skip") || is(node, "limit");

/** `LIMIT 2 * 5`: the engine takes a number or a parameter alone. */
export const rowCount: Rule = (node) => {
  if (!isCount(node)) return null;
  const [count] = expressions(node);
  if (!count || is(count, "literal")) return null;
  const value = workedOut(count);
  return value === null ? null : pieces`${node.children[0]?.text ?? ""} ${String(value)}`;
};

/** True where a number of rows has to be worked out with the query. */
export const isLeft = (count: Syntax): boolean => {
  const [value] = expressions(count);
  return (
    value !== undefined &&
    !is(value, "literal") &&
    kindOf(value) !== "parameter" &&
    kindOf(value) !== "parenthesizedExpression" &&
    workedOut(value) === null
  );
};
