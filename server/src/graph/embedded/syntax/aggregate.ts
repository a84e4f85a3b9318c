import { calledName, is, type Syntax } from "./tree.ts";

const aggregates = /^(?:avg|collect|count|max|min|percentile\w+|stdevp?|sum)$/;
const subqueries = ["existsExpression", "countExpression", "collectExpression", "subqueryClause"];

export const isAggregate = (node: Syntax): boolean =>
  is(node, "countStar") || (is(node, "functionInvocation") && aggregates.test(calledName(node)));

/** True for a part with clauses of its own: what it gathers is its own, too. */
export const isSubquery = (node: Syntax): boolean => subqueries.some((rule) => is(node, rule));

/** The outermost aggregates over the rows of this very place. */
export const aggregatesOf = (node: Syntax): Syntax[] => {
  if (isAggregate(node)) return [node];
  return isSubquery(node) ? [] : node.children.flatMap(aggregatesOf);
};

export const aggregatesIn = (node: Syntax): boolean =>
  isAggregate(node) || (!isSubquery(node) && node.children.some(aggregatesIn));
