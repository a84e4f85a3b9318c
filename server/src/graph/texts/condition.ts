import type { Value } from "@chengmai/cypher";
import type { Draft } from "./draft.ts";
import { propertyOf } from "./spelt.ts";

export interface Condition {
  property: string;
  op: string;
  /** Null where the operator needs none. */
  value: Value;
}

const operators: Record<string, string> = { contains: "CONTAINS", starts: "STARTS WITH" };

/** What must hold of a node, as a WHERE has it. */
export const holds = (draft: Draft, variable: string, condition: Condition): string => {
  const { property, op, value } = condition;
  const own = propertyOf(draft, variable, property);
  if (op === "exists") return `${own} IS NOT NULL`;
  return `${own} ${operators[op] ?? op} ${draft.given("value", value)}`;
};
