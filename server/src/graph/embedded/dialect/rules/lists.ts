import { plus } from "../../types/infer.ts";
import { isList, only, type Type } from "../../types/type.ts";
import { fresh, pieces, type Piece } from "../pieces.ts";
import type { Rewriting, Rule } from "../render.ts";
import { expressions, hasToken, is, kindOf, variables, type Syntax } from "../syntax.ts";

/** any, all, none, single as Cypher has them: unknown when the test is; the engine calls unknown false. */
export const listPredicate: Rule = (node, rewriting) => {
  if (kindOf(node) !== "listItemsPredicate") return null;
  const quantity = node.children[0]?.text.toLowerCase() ?? "";
  const isTest = rewriting.isTest(node);
  if (isTest && (quantity === "any" || quantity === "all")) return null;
  const [source, where] = expressions(node);
  const [variable] = variables(node);
  if (!source || !variable) return null;
  const render = rewriting.render;
  const over = pieces`${render(variable)} IN ${render(source)}`;
  const holds = pieces`(${render(where ?? variable)})`;
  const unknown = pieces`any(${over} WHERE ${holds} IS NULL)`;
  const count = pieces`size([${over} WHERE ${holds} | 1])`;
  switch (quantity) {
    case "any":
      return pieces`CASE WHEN any(${over} WHERE ${holds}) THEN true WHEN ${unknown} THEN null WHEN ${render(source)} IS NULL THEN null ELSE false END`;
    case "all":
      return pieces`CASE WHEN any(${over} WHERE NOT ${holds}) THEN false WHEN ${unknown} THEN null WHEN ${render(source)} IS NULL THEN null ELSE true END`;
    case "none":
      if (isTest) return pieces`all(${over} WHERE NOT ${holds})`;
      return pieces`CASE WHEN any(${over} WHERE ${holds}) THEN false WHEN ${unknown} THEN null WHEN ${render(source)} IS NULL THEN null ELSE true END`;
    default:
      return pieces`CASE WHEN ${count} > 1 THEN false WHEN ${unknown} THEN null ELSE ${count} = 1 END`;
  }
};

/** `x IN []` is false even for an unknown x; it matters where false and unknown differ. */
export const inEmptyList: Rule = (node, rewriting) => {
  if (kindOf(node) !== "expression7") return null;
  const [subject, comparison] = node.children;
  if (!subject || !is(comparison, "comparisonExpression6") || !hasToken(comparison, "IN"))
    return null;
  const list = comparison.children[1];
  if (!list || rewriting.isTest(node)) return null;
  const type = rewriting.typeOf(list);
  if (type.is === "tuple" && type.items.length > 0) return null;
  const rendered = rewriting.render(list);
  return pieces`(size(${rendered}) > 0 AND ${rewriting.render(subject)} IN ${rendered})`;
};

const natural = /^\d+$/;
const negative = /^-\s*(\d+)$/;

const bound = (of: Piece[], part: Syntax, rewriting: Rewriting): readonly Piece[] => {
  if (natural.test(part.text)) return rewriting.render(part);
  const known = negative.exec(part.text)?.[1];
  if (known) return pieces`CASE WHEN size(${of}) > ${known} THEN size(${of}) - ${known} ELSE 0 END`;
  const at = pieces`(${rewriting.render(part)})`;
  return pieces`CASE WHEN ${at} >= 0 THEN ${at} WHEN size(${of}) + ${at} > 0 THEN size(${of}) + ${at} ELSE 0 END`;
};

const odd = (part: Syntax): boolean =>
  is(part, "postFix") &&
  hasToken(part, "..") &&
  expressions(part).some(({ text }) => !natural.test(text));

/** Slices with a bound that is negative or unknown: the engine counts only from the front. */
export const slice: Rule = (node, rewriting) => {
  if (kindOf(node) !== "expression2") return null;
  if (!node.children.some(odd)) return null;
  let out: Piece[] = [];
  for (const part of node.children) {
    if (!odd(part)) {
      out.push(...rewriting.render(part));
      continue;
    }
    const dots = part.children.findIndex(({ text }) => text === "..");
    const [from, to] = [part.children.slice(0, dots), part.children.slice(dots)].map((side) =>
      side.find((one) => is(one, "expression")),
    );
    const of = [...out];
    const bounds = pieces`${from ? bound(of, from, rewriting) : []}..${to ? bound(of, to, rewriting) : []}`;
    const unknown = [from, to].filter(
      (one) => one && !natural.test(one.text) && !negative.test(one.text),
    );
    out = pieces`${of}[${bounds}]`;
    for (const one of unknown) {
      if (one) out = pieces`CASE WHEN (${rewriting.render(one)}) IS NULL THEN null ELSE ${out} END`;
    }
  }
  return out;
};

const isLiteral = (node: Syntax): boolean => is(node, "literal") && !/^null$/i.test(node.text);

/** `list + element` and `number + text`, both null in the engine, and `||`, which it does not know. */
export const plusSign: Rule = (node, rewriting) => {
  if (kindOf(node) !== "expression6" || !(hasToken(node, "+") || hasToken(node, "||"))) return null;
  if (hasToken(node, "-")) return null;
  const parts = node.children.filter((part) => part.rules.length > 0);
  const [first, ...rest] = parts;
  if (!first) return null;
  let left = [...rewriting.render(first)];
  let type = rewriting.typeOf(first);
  for (const part of rest) {
    const right = rewriting.render(part);
    const added = rewriting.typeOf(part);
    left = sum(left, type, right, added, isLiteral(part));
    type = plus(type, added);
  }
  return left;
};

const isElement = (part: Type): boolean => !isList(part) && part.is !== "any" && part.is !== "null";

/** `left` is the sum so far, and grows where it may: a long sum is not copied for every part. */
const sum = (
  left: Piece[],
  type: Type,
  right: readonly Piece[],
  added: Type,
  literal: boolean,
): Piece[] => {
  const unless = (part: readonly Piece[], whole: Piece[]) =>
    literal ? whole : pieces`CASE WHEN ${part} IS NULL THEN null ELSE ${whole} END`;
  if (isList(type) && isElement(added)) return unless(right, pieces`${left} + [${right}]`);
  if (isList(added) && isElement(type)) return unless(left, pieces`[${left}] + ${right}`);
  if (only(added, "string") && !only(type, "string")) return pieces`('' + (${left})) + ${right}`;
  left.push(...fresh(" + "), ...right);
  return left;
};
