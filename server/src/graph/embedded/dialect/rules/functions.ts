import { only } from "../../types/type.ts";
import { pieces } from "../pieces.ts";
import type { Rule } from "../render.ts";
import { calledName, child, childrenOf, expressions, kindOf } from "../syntax.ts";

/** What a sum and a deviation of nothing are: zero, where the engine says null. */
export const ofNothing: Rule = (node, { plain }) => {
  if (kindOf(node) !== "functionInvocation") return null;
  const name = calledName(node);
  if (name === "sum") return pieces`coalesce(${plain(node)}, 0)`;
  if (name === "stdev" || name === "stdevp") return pieces`coalesce(${plain(node)}, 0.0)`;
  return null;
};

/** Functions the engine lacks or answers otherwise, in words it answers rightly. */
export const otherWords: Rule = (node, { render, typeOf }) => {
  if (kindOf(node) !== "functionInvocation") return null;
  const [argument, another] = childrenOf(node, "functionArgument");
  if (!argument || another) return null;
  switch (calledName(node)) {
    case "isempty":
      return pieces`(size(${render(argument)}) = 0)`;
    case "round":
      return pieces`floor((${render(argument)}) + 0.5)`;
    case "tointeger": {
      // "1.9" is 1, and null to the engine.
      if (only(typeOf(argument), "integer", "float")) return null;
      const value = render(argument);
      return pieces`coalesce(toInteger(${value}), toInteger(toFloat(${value})))`;
    }
    case "size": {
      if (kindOf(argument) !== "patternComprehension") return null;
      const pattern = child(argument, "pathPatternNonEmpty");
      const hasTest = expressions(argument).length > 1;
      const [test] = expressions(argument);
      if (!pattern) return null;
      const where = hasTest && test ? pieces` WHERE ${render(test)}` : [];
      return pieces`COUNT { ${render(pattern)}${where} }`;
    }
    default:
      return null;
  }
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
