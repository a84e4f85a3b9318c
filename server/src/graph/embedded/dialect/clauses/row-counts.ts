import { pieces } from "../../syntax/pieces.ts";
import { child, expressions, is, kindOf, parameterName, type Syntax } from "../../syntax/tree.ts";
import type { Rule } from "../render.ts";
import { paramsIn, sumValue, type Sum } from "../sums.ts";

/** What whole numbers, parameters and signs alone make; null where something else stands among them. */
const sumOf = (node: Syntax | undefined): Sum | null => {
  if (!node) return null;
  if (is(node, "numberLiteral")) return /^-?\d+$/.test(node.text) ? { value: node.text } : null;
  const kind = kindOf(node);
  if (kind === "parameter") return { param: parameterName(node) };
  if (kind === "parenthesizedExpression") return sumOf(child(node, "expression"));
  if (kind === "expression3") {
    const right = sumOf(node.children.at(-1));
    return right && { sign: node.children[0]?.text ?? "", left: { value: "0" }, right };
  }
  if (kind !== "expression5" && kind !== "expression6") return null;
  const [first, ...rest] = node.children;
  let left = sumOf(first);
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const right = sumOf(rest[at + 1]);
    const sign = rest[at]?.text ?? "";
    left = left && right && /^[-+*/%]$/.test(sign) ? { sign, left, right } : null;
  }
  return left;
};

const isCount = (node: Syntax): boolean => is(node, "skip") || is(node, "limit");

const isConstant = (sum: Sum): boolean => paramsIn(sum).length === 0;
const constantOf = (sum: Sum): bigint | null => sumValue(sum, () => null);

/** `LIMIT 2 * $rows`: the engine takes a number or a parameter alone; `derive` names one that has the value. */
export const rowCount =
  (derive: (sum: Sum) => string): Rule =>
  (node) => {
    if (!isCount(node)) return null;
    const [count] = expressions(node);
    if (!count || is(count, "literal") || kindOf(count) === "parameter") return null;
    const sum = sumOf(count);
    const value = sum && isConstant(sum) ? constantOf(sum) : sum && `$${derive(sum)}`;
    return value === null ? null : pieces`${node.children[0]?.text ?? ""} ${String(value)}`;
  };

/** True where a number of rows has to be worked out with the query. */
export const isLeft = (count: Syntax): boolean => {
  const [value] = expressions(count);
  if (value === undefined || is(value, "literal")) return false;
  const sum = sumOf(value);
  return sum === null || (isConstant(sum) && constantOf(sum) === null);
};
