import { joined, type Remainder } from "../state.ts";
import type { Step, StepKind } from "../step.ts";

export interface ExpandStep extends Step {
  kind: "expand";
  /** The node's key. */
  of: string;
  /** Along these types; null: all. */
  types: readonly string[] | null;
  /** How many pages of neighbours came before, from 0. */
  page: number;
}

/** Where the next page begins, and how many neighbours are left; null where none are. */
export type ExpandFound = Pick<Remainder, "after" | "left"> | null;

/** Brings in neighbours of a node; they stand beside it. */
export const expandStep: StepKind<ExpandStep> = {
  kind: "expand",
  apply(state, { step: { of, types, page }, brought, found }) {
    const next = found as ExpandFound;
    const remainder = next === null ? null : { ...next, of, types, page: page + 1 };
    return { ...joined(state, brought, state.ids.get(of) ?? null), remainder };
  },
};
