import type { Step, StepKind } from "../../step.ts";
import { idsOf, without } from "../../without.ts";

export interface DismissStep extends Step {
  kind: "dismiss";
  /** The nodes' keys. */
  of: readonly string[];
}

/** Takes nodes out of the exploration. */
export const dismissStep: StepKind<DismissStep> = {
  kind: "dismiss",
  apply: (state, { step: { of } }) => without(state, idsOf(state, of)),
};
