import { pieces, type Piece } from "../../syntax/pieces.ts";
import type { Rewriting, Rule } from "../render.ts";
import { expressions, hasToken, is, kindOf, variables, type Syntax } from "../../syntax/tree.ts";
import { wholeOf } from "./number-words.ts";

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
  const at = wholeOf(part, rewriting);
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
