import { besideOf, joined } from "../state.ts";
import type { Step, StepKind } from "../step.ts";

export interface CommonStep extends Step {
  kind: "common";
  /** Keys of the nodes that are touched. */
  of: readonly string[];
  atLeast: number;
  /** Null: all. */
  types: readonly string[] | null;
  limit: number;
}

/** Brings in what touches at least so many of some nodes. */
export const commonStep: StepKind<CommonStep> = {
  kind: "common",
  apply: (state, { brought }) => joined(state, brought, besideOf(state, brought)),
};
