import type { Step, StepKind } from "../../step.ts";
import { withPlaces } from "./placed.ts";

export interface FoldStep extends Step {
  kind: "fold";
  /** Keys of groups. */
  of: readonly string[];
  /** False: they are opened. */
  folded: boolean;
}

/** Folds groups to one node each, or opens them again. */
export const foldStep: StepKind<FoldStep> = {
  kind: "fold",
  apply: (state, { step: { of, folded } }) => withPlaces(state, state.shape, { of, open: !folded }),
};
