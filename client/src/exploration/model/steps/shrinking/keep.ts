import { inverted } from "../../choice.ts";
import type { Step, StepKind } from "../../step.ts";
import { idsOf, without } from "../../without.ts";

export interface KeepStep extends Step {
  kind: "keep";
  /** The nodes' keys. */
  of: readonly string[];
}

/** Takes all but some nodes out of the exploration. */
export const keepStep: StepKind<KeepStep> = {
  kind: "keep",
  apply: (state, { step: { of } }) =>
    without(state, new Set(inverted(state, [...idsOf(state, of)]))),
};
