import { hasToken, is, type Syntax } from "../../syntax/tree.ts";

/** Where a pattern stands: what is not found there means something else in each. */
export type Context =
  | "match"
  | "optional"
  | "exists"
  | "count"
  | "collect"
  | "comprehension"
  | "predicate";

const contexts: Readonly<Record<string, Context>> = {
  existsExpression: "exists",
  countExpression: "count",
  collectExpression: "collect",
  patternComprehension: "comprehension",
  patternExpression: "predicate",
  subqueryClause: "match",
};

/** Where the parts of a node stand, the node itself standing there. */
export const contextIn = (node: Syntax, around: Context): Context => {
  if (!is(node, "matchClause")) {
    const own = node.rules.find((rule) => rule in contexts);
    return own === undefined ? around : (contexts[own] ?? around);
  }
  if (hasToken(node, "OPTIONAL")) return "optional";
  return around === "exists" || around === "count" || around === "collect" ? around : "match";
};
