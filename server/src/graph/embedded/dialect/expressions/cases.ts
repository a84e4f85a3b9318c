import { pieces } from "../../syntax/pieces.ts";
import type { Rule } from "../render.ts";
import { childrenOf, expressions, is, kindOf } from "../../syntax/tree.ts";

/** `WHEN 1, 3 THEN …` as one WHEN for each. */
export const severalWhens: Rule = (node, { render }) => {
  if (kindOf(node) !== "extendedCaseAlternative") return null;
  const whens = childrenOf(node, "extendedWhen");
  const then = expressions(node).findLast((one) => !is(one, "extendedWhen"));
  if (whens.length < 2 || !then) return null;
  return whens.flatMap((when) => pieces`WHEN ${render(when)} THEN ${render(then)} `);
};
