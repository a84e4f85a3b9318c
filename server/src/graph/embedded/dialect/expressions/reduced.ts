import { pieces, type Piece } from "../../syntax/pieces.ts";
import { expressions, is, kindOf, nameOf, variables, type Syntax } from "../../syntax/tree.ts";
import type { Rewriting, Rule } from "../render.ts";

const plain = new Set(["numberLiteral", "stringLiteral", "listLiteral", "map", "parameter"]);

const isPlain = (node: Syntax): boolean =>
  plain.has(kindOf(node)) || is(node, "literal") || is(node, "variable");

/** True for a step that is null once what was gathered is, whatever comes then. */
const staysNull = (step: Syntax, gathered: string): boolean =>
  (is(step, "expression6") || is(step, "expression5")) &&
  step.children.some((part) => is(part, "variable") && nameOf(part) === gathered);

// What the engine finds no value for ends a reduce, and it gives null; a null it goes on with.
const ofNull = (node: Syntax, { render }: Rewriting): readonly Piece[] =>
  isPlain(node) ? render(node) : pieces`coalesce(${render(node)}, null)`;

/** reduce() goes on where a property that it begins with, or that a step gives, is missing. */
export const reduced: Rule = (node, rewriting) => {
  if (kindOf(node) !== "reduceExpression") return null;
  const [gathered, item] = variables(node);
  const [start, source, step] = expressions(node);
  if (!gathered || !item || !start || !source || !step) return null;
  const { render } = rewriting;
  const given = staysNull(step, nameOf(gathered)) ? render(step) : ofNull(step, rewriting);
  return pieces`reduce(${render(gathered)} = ${ofNull(start, rewriting)}, ${render(item)} IN ${render(source)} | ${given})`;
};
