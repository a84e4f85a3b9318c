import { arithmetic } from "../../types/arithmetic.ts";
import { only, type Type } from "../../types/type.ts";
import { fresh, pieces, type Piece } from "../../syntax/pieces.ts";
import type { Rewriting, Rule } from "../render.ts";
import { hasToken, is, kindOf, type Syntax } from "../../syntax/tree.ts";

const operandsOf = (node: Syntax): Syntax[] =>
  node.children.filter(({ rules }) => rules.length > 0);

/** `2 ^ 3 ^ 2` goes from the left; the engine goes from the right. */
export const power: Rule = (node, { render }) => {
  if (kindOf(node) !== "expression4") return null;
  const [first, ...rest] = operandsOf(node);
  if (!first || rest.length < 2) return null;
  return rest.reduce((left: readonly Piece[], right, at) => {
    const whole = pieces`${left} ^ ${render(right)}`;
    return at < rest.length - 1 ? pieces`(${whole})` : whole;
  }, render(first));
};

const isNumber = (node: Syntax): boolean => is(node, "numberLiteral") && Number(node.text) !== 0;

/** Division and remainder of zero: an error of integers, which floats and nulls must meet too, and NaN of floats. */
export const division: Rule = (node, rewriting) => {
  if (kindOf(node) !== "expression5" || !(hasToken(node, "/") || hasToken(node, "%"))) return null;
  const [first, ...rest] = node.children;
  if (!first) return null;
  let left: Piece[] = [...rewriting.render(first)];
  let type = rewriting.typeOf(first);
  for (const [at, right] of rest.entries()) {
    if (at % 2 === 0) continue;
    const sign = rest[at - 1]?.text ?? "";
    const whole = sign === "*" ? null : odd(sign, { left, type, right }, rewriting);
    left = whole ?? [...left, ...fresh(` ${sign} `), ...rewriting.render(right)];
    type = arithmetic([type, rewriting.typeOf(right)]);
  }
  return left;
};

interface Pair {
  left: readonly Piece[];
  type: Type;
  right: Syntax;
}

const odd = (sign: string, { left, type, right }: Pair, { render, typeOf }: Rewriting) => {
  if (isNumber(right)) return null;
  const by = pieces`(${render(right)})`;
  const added = typeOf(right);
  if (sign === "%") {
    if (only(type, "integer") && only(added, "integer")) return null;
    return pieces`(CASE WHEN ${by} = 0 THEN ((${left}) - (${left})) / ${by} ELSE (${left}) % ${by} END)`;
  }
  if (is(right, "numberLiteral") || only(added, "float")) return null;
  // One with the kind of the divisor: halved it is 0 for an integer, and 0.5 for a float.
  const zero = only(added, "integer") ? fresh("") : pieces` AND (${by} + 1) / 2 = 0`;
  return pieces`(CASE WHEN ${by} = 0${zero} THEN 1 / 0 ELSE ${left} / ${by} END)`;
};

/** `+x` is x whatever it is; the engine wants a number. */
export const positive: Rule = (node, { render }) => {
  if (kindOf(node) !== "expression3" || node.children[0]?.text !== "+") return null;
  const [operand] = operandsOf(node);
  return operand && !is(operand, "numberLiteral") ? render(operand) : null;
};

/** `1_000` without what only parts its digits. */
export const plainNumber: Rule = (node) =>
  is(node, "numberLiteral") && node.text.includes("_")
    ? fresh(node.text.replaceAll("_", ""))
    : null;
