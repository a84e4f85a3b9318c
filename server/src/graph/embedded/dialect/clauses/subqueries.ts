import type { Rule } from "../render.ts";
import { all, hasToken, is, outermost, type Syntax } from "../../syntax/tree.ts";
import { aggregatesIn } from "../../syntax/aggregate.ts";

/** True for a RETURN that changes neither whether there are rows nor how many. */
const changesNothing = (last: Syntax, node: Syntax): boolean => {
  const cuts = [...all(last, "skip"), ...all(last, "limit")].length > 0;
  const distinct = all(last, "returnBody").some((body) => hasToken(body, "DISTINCT"));
  return !cuts && !aggregatesIn(last) && !(distinct && is(node, "countExpression"));
};

/** Clauses inside EXISTS and COUNT that the engine does not parse there. */
export const oddClauses = (node: Syntax): Syntax[] => {
  const branches = node.children.flatMap((part) => outermost(part, "singleQuery"));
  if (branches.length > 1) return [node];
  return branches.flatMap((branch) =>
    outermost(branch, "clause").filter(
      (clause) =>
        !is(clause, "matchClause") && !(is(clause, "returnClause") && changesNothing(clause, node)),
    ),
  );
};

/** A RETURN inside EXISTS or COUNT, which the engine does not parse, where it changes nothing. */
export const subqueryReturn: Rule = (node, { render }) => {
  if (!is(node, "existsExpression") && !is(node, "countExpression")) return null;
  const branches = all(node, "singleQuery");
  const [branch] = branches;
  const last = branch?.children.at(-1);
  if (!branch || branches.length > 1 || !is(last, "returnClause")) return null;
  if (!changesNothing(last, node)) return null;
  const kept = branch.children
    .slice(0, -1)
    .flatMap((clause) => [...render(clause), { text: " ", from: null }]);
  const word = node.children[0]?.text ?? "";
  return [{ text: `${word} { `, from: node.from }, ...kept, { text: "}", from: null }];
};
