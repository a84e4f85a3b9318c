import type { Rule } from "../render.ts";
import { all, hasToken, is } from "../../syntax/tree.ts";
import { aggregatesIn } from "../../syntax/aggregate.ts";

/** A RETURN inside EXISTS or COUNT, which the engine does not parse, where it changes nothing. */
export const subqueryReturn: Rule = (node, { render }) => {
  if (!is(node, "existsExpression") && !is(node, "countExpression")) return null;
  const branches = all(node, "singleQuery");
  const [branch] = branches;
  const last = branch?.children.at(-1);
  if (!branch || branches.length > 1 || !is(last, "returnClause")) return null;
  const cuts = [...all(last, "skip"), ...all(last, "limit")].length > 0;
  const distinct = all(last, "returnBody").some((body) => hasToken(body, "DISTINCT"));
  if (cuts || aggregatesIn(last) || (distinct && is(node, "countExpression"))) return null;
  const kept = branch.children
    .slice(0, -1)
    .flatMap((clause) => [...render(clause), { text: " ", from: null }]);
  const word = node.children[0]?.text ?? "";
  return [{ text: `${word} { `, from: node.from }, ...kept, { text: "}", from: null }];
};
