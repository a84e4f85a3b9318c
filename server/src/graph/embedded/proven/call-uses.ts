import { calledName, childrenOf, hasToken, type Syntax } from "../dialect/syntax.ts";
import { operandOf, type Looking } from "./operand.ts";
import type { Use } from "./use.ts";

/** Functions that gather values over rows. */
export const aggregates = new Set([
  "count",
  "sum",
  "avg",
  "min",
  "max",
  "collect",
  "stdev",
  "stdevp",
  "percentilecont",
  "percentiledisc",
]);

/** What a call is named in the table where the number of its arguments makes it another. */
const byCount: Readonly<Record<string, string>> = {
  "round 2": "round-to",
  "round 3": "round-half-up",
  "substring 3": "substring-of",
  "range 3": "range-by",
  "trim 2": "trim-of",
};

/** The constructs of a function call. */
export function callUses(node: Syntax, looking: Looking): Use[] {
  const name = calledName(node);
  const args = childrenOf(node, "functionArgument").map((arg) => operandOf(arg, looking));
  const [first, second] = args;
  if (aggregates.has(name) && first) {
    const key = `aggregate/${name}${hasToken(node, "DISTINCT") ? "-distinct" : ""}`;
    const gathered: Use = { key, operands: [first, first], at: node };
    return second
      ? [gathered, { key: "aggregate/percentile", operands: [second], at: node }]
      : [gathered];
  }
  if (name === "coalesce" && args.length > 2) {
    return args
      .slice(1)
      .map((arg, at) => ({ key: "function/coalesce", operands: [args[at] ?? arg, arg], at: node }));
  }
  const key = `function/${byCount[`${name} ${args.length}`] ?? name}`;
  return [{ key, operands: args.slice(0, key.endsWith("half-up") ? 2 : 3), at: node }];
}
