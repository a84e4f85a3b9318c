import { plus } from "../../types/arithmetic.ts";
import { isList, may, only, type Type } from "../../types/type.ts";
import { named } from "../once.ts";
import { fresh, joined, pieces, type Piece } from "../../syntax/pieces.ts";
import type { Rewriting, Rule } from "../render.ts";
import { hasToken, is, kindOf, type Syntax } from "../../syntax/tree.ts";
import { written } from "./conversions.ts";

/** `list + element`, `number + text` and `text + float`, which the engine answers otherwise, and `||`, which it does not know. */
export const plusSign: Rule = (node, rewriting) => {
  if (kindOf(node) !== "expression6" || !(hasToken(node, "+") || hasToken(node, "||"))) return null;
  if (hasToken(node, "-")) return null;
  const [first, ...rest] = node.children.filter((part) => part.rules.length > 0);
  if (!first) return null;
  let left: Side = {
    value: [...rewriting.render(first)],
    type: rewriting.typeOf(first),
    of: [first],
  };
  for (const part of rest) {
    const type = rewriting.typeOf(part);
    const right = { value: [...rewriting.render(part)], type, of: [part] };
    const value = sum(left, right, rewriting);
    left = { value, type: plus(left.type, type), of: [...left.of, part] };
  }
  return left.value;
};

/** What is added: its words, its type, and what it was made of. */
interface Side {
  value: Piece[];
  type: Type;
  of: readonly Syntax[];
}

const isNumber = ({ type }: Side): boolean => only(type, "integer", "float");
const isText = ({ type }: Side): boolean => only(type, "string");
const isElement = ({ type }: Side): boolean =>
  !isList(type) && type.is !== "any" && type.is !== "null";
const isLiteral = ({ of: [node, another] }: Side): boolean =>
  is(node, "literal") && !another && !/^null$/i.test(node.text);
/** It may be a text or a number, or anything. */
const isOpen = ({ type }: Side): boolean =>
  type.is === "any" || (may(type, "string") && may(type, "integer", "float"));

/** `left` is the sum so far, and grows where it may: a long sum is not copied for every part. */
const sum = (left: Side, right: Side, rewriting: Rewriting): Piece[] => {
  if (isOpen(left) || isOpen(right)) return openSum(left, right, rewriting);
  const unless = (part: Side, whole: Piece[]) =>
    isLiteral(part) ? whole : pieces`CASE WHEN ${part.value} IS NULL THEN null ELSE ${whole} END`;
  if (isList(left.type) && isElement(right))
    return unless(right, pieces`${left.value} + [${right.value}]`);
  if (isList(right.type) && isElement(left))
    return unless(left, pieces`[${left.value}] + ${right.value}`);
  if (isText(left) && may(right.type, "float"))
    return [...left.value, ...fresh(" + "), ...text(right, rewriting)];
  if (isText(right) && !isText(left)) return pieces`${text(left, rewriting)} + ${right.value}`;
  left.value.push(...fresh(" + "), ...right.value);
  return left.value;
};

const text = ({ value, type, of }: Side, rewriting: Rewriting): Piece[] =>
  only(type, "integer", "boolean")
    ? pieces`toString(${value})`
    : pieces`(${named(value, of, rewriting, (one) => written(one, type))})`;

/** Whether the value is a list; null where it is known not to be. */
const listTest = (value: readonly Piece[], { type }: Side): Piece[] | null => {
  if (isList(type)) return fresh("true");
  return type.is === "any"
    ? pieces`size(${value}) IS NOT NULL AND (${value} STARTS WITH '') IS NULL`
    : null;
};

/** Where only the values tell what the sign means. */
const openSum = (left: Side, right: Side, rewriting: Rewriting): Piece[] =>
  pieces`(${named(left.value, left.of, rewriting, (a) =>
    named(right.value, right.of, rewriting, (b) => {
      const [aIsList, bIsList] = [listTest(a, left), listTest(b, right)];
      const cases = [
        aIsList && bIsList ? pieces`WHEN ${aIsList} AND ${bIsList} THEN ${a} + ${b}` : [],
        aIsList ? pieces`WHEN ${aIsList} AND ${b} IS NOT NULL THEN ${a} + [${b}]` : [],
        bIsList ? pieces`WHEN ${bIsList} AND ${a} IS NOT NULL THEN [${a}] + ${b}` : [],
        isNumber(left)
          ? []
          : pieces`WHEN ${a} STARTS WITH '' THEN ${a} + ${written(b, right.type)}`,
        isNumber(right)
          ? []
          : pieces`WHEN ${b} STARTS WITH '' THEN ${written(a, left.type)} + ${b}`,
      ];
      return pieces`CASE ${joined(cases, " ")} ELSE ${a} + ${b} END`;
    }),
  )})`;
