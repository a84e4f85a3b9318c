import { fieldOf, type Value } from "@chengmai/cypher/values";
import { written } from "../../../values/written.ts";
import type { State } from "../state.ts";

export const operators = ["exists", "is", "contains", "less", "more"] as const;

/** A condition on nodes: a label, a property that is there or reads so, or both; null: any. */
export interface Rule {
  label: string | null;
  property: string | null;
  op: (typeof operators)[number];
  value: string;
}

function holds({ op, value }: Rule, own: Value | undefined): boolean {
  if (own === undefined || own === null) return false;
  if (op === "exists") return true;
  if (op === "is") return written(own) === value;
  if (op === "contains") return written(own).toLowerCase().includes(value.toLowerCase());
  const [mine, other] = [Number(written(own)), Number(value)];
  if (value.trim() === "" || Number.isNaN(mine) || Number.isNaN(other)) return false;
  return op === "less" ? mine < other : mine > other;
}

/** Those that a rule holds for. */
export const byRule = ({ nodes }: State, rule: Rule): string[] =>
  [...nodes.values()]
    .filter(({ labels }) => rule.label === null || labels.includes(rule.label))
    .filter(
      ({ properties }) => rule.property === null || holds(rule, fieldOf(properties, rule.property)),
    )
    .map(({ id }) => id);
