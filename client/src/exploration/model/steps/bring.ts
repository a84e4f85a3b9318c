import { besideOf, joined, unjoinedIn } from "../state.ts";
import type { Step, StepKind } from "../step.ts";

export interface BringStep extends Step {
  kind: "bring";
  /** The node's key. */
  of: string;
}

/** Puts a found node on the picture, with its relationships to what is there. */
export const bringStep: StepKind<BringStep> = {
  kind: "bring",
  apply: (state, { brought, found }) => ({
    ...joined(state, brought, besideOf(state, brought)),
    unjoined: state.unjoined + unjoinedIn(found),
  }),
};
