import { pieces } from "../../syntax/pieces.ts";
import type { Rule } from "../render.ts";
import { calledName, childrenOf, expressions, hasToken, kindOf } from "../../syntax/tree.ts";
import { conversionWords } from "./conversions.ts";
import { numberWords } from "./number-words.ts";
import { textWords } from "./text-words.ts";

/** What a sum and a deviation of nothing are: zero, where the engine says null. */
export const ofNothing: Rule = (node, { plain }) => {
  if (kindOf(node) !== "functionInvocation") return null;
  const name = calledName(node);
  if (name === "sum") return pieces`coalesce(${plain(node)}, 0)`;
  if (name === "stdev" || name === "stdevp") return pieces`coalesce(${plain(node)}, 0.0)`;
  return null;
};

const words = new Map(Object.entries({ ...conversionWords, ...numberWords, ...textWords }));

/** Functions the engine lacks or answers otherwise, in words it answers rightly. */
export const otherWords: Rule = (node, rewriting) => {
  const kind = kindOf(node);
  // The grammar has trim apart, for its `trim(BOTH x FROM y)`.
  const isTrim = kind === "trimFunction" && !hasToken(node, "FROM");
  if (kind !== "functionInvocation" && !isTrim) return null;
  const args = isTrim ? expressions(node) : childrenOf(node, "functionArgument");
  return words.get(calledName(node))?.(args, rewriting) ?? null;
};
/** A pattern comprehension leaves nulls out in the engine; packed in lists they stay. */
export const patternComprehension: Rule = (node, { render, freshName, typeOf }) => {
  if (kindOf(node) !== "patternComprehension") return null;
  const answer = expressions(node).at(-1);
  const { is: type } = typeOf(answer);
  if (!answer || type === "node" || type === "relationship" || type === "tuple" || type === "map")
    return null;
  const parts = node.children.flatMap((part) =>
    part === answer ? pieces`[${render(answer)}]` : pieces` ${render(part)} `,
  );
  const name = freshName();
  return pieces`[${name} IN ${parts} | ${name}[0]]`;
};
