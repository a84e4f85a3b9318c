import { calledName, childrenOf, hasToken, is, type Syntax } from "../../syntax/tree.ts";
import { isAggregate } from "../../syntax/aggregate.ts";
import { anyOf, isOrdinary, operandOf, type Looking } from "./operand.ts";
import { isKnown } from "../table.ts";
import type { Use } from "./use.ts";

/** What a call is named in the table where the number of its arguments makes it another. */
const byCount: Readonly<Record<string, string>> = {
  "round 2": "round-to",
  "round 3": "round-half-up",
  "substring 3": "substring-of",
  "range 3": "range-by",
  "trim 2": "trim-of",
};

// Any share is like a half, for what a list is cut at.
const isShare = (node: Syntax | undefined): boolean => /^(?:0?\.\d+|0|1)$/.test(node?.text ?? "");

/** Their answers are their own in each engine, or one number; a test calls each. */
const free = new Set(["id", "elementid", "rand", "randomuuid", "timestamp", "pi", "e"]);

/** `exists(x.k)` asks of x, and `exists((a)--())` of a pattern. */
const existsUses = (node: Syntax, argument: Syntax, looking: Looking): Use[] => {
  const [base, step, ...more] = argument.children;
  if (is(argument, "patternExpression"))
    return [{ key: "function/exists-pattern", operands: [anyOf("node")], at: node }];
  const isProperty = base && is(step, "property") && more.length === 0;
  return [
    {
      key: "function/exists",
      operands: [operandOf(isProperty ? base : argument, looking)],
      at: node,
    },
  ];
};

/** The constructs of a function call. */
export function callUses(node: Syntax, looking: Looking): Use[] {
  const name = calledName(node);
  const given = childrenOf(node, "functionArgument");
  const args = given.map((arg) => operandOf(arg, looking));
  const [first, second] = args;
  if (free.has(name)) return [];
  if (name === "exists" && given[0]) return existsUses(node, given[0], looking);
  if (isAggregate(node) && first) {
    const key = `aggregate/${name}${hasToken(node, "DISTINCT") ? "-distinct" : ""}`;
    const gathered: Use = { key, operands: [first, first], at: node };
    return second && !isShare(given[1])
      ? [gathered, { key: "aggregate/percentile", operands: [second], at: node }]
      : [gathered];
  }
  if (name === "coalesce" && args.length > 2) {
    return args
      .slice(1)
      .map((arg, at) => ({ key: "function/coalesce", operands: [args[at] ?? arg, arg], at: node }));
  }
  const key = `function/${byCount[`${name} ${args.length}`] ?? name}`;
  const [, ...rest] = given;
  const plain =
    rest.length > 0 &&
    rest.every((arg) => isOrdinary(arg, key) || (name !== "range" && arg.text === "0"));
  if (plain && isKnown(`${key}-some`))
    return [{ key: `${key}-some`, operands: args.slice(0, 1), at: node }];
  return [{ key, operands: args.slice(0, key.endsWith("half-up") ? 2 : 3), at: node }];
}
