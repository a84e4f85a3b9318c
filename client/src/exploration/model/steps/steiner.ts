import { besideOf, joined } from "../state.ts";
import type { Step, StepKind } from "../step.ts";

export interface SteinerStep extends Step {
  kind: "steiner";
  /** Keys of the nodes that are joined. */
  of: readonly string[];
  /** Null: all. */
  types: readonly string[] | null;
  /** The most hops from one to the next. */
  maxHops: number;
}

/** Brings in the smallest connection among three or more nodes. */
export const steinerStep: StepKind<SteinerStep> = {
  kind: "steiner",
  apply: (state, { brought }) => joined(state, brought, besideOf(state, brought)),
};
