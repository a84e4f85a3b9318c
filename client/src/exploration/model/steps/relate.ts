import { joined, unjoinedIn } from "../state.ts";
import { nothingNew } from "./nothing-new.ts";
import type { Step, StepKind } from "../step.ts";

export interface RelateStep extends Step {
  kind: "relate";
  /** Keys of nodes. */
  of: readonly string[];
  /** Keys of the other ends; null: the same nodes. */
  with: readonly string[] | null;
}

/** Brings in the relationships among some nodes on the picture, or between two sets of them. */
export const relateStep: StepKind<RelateStep> = {
  kind: "relate",
  idle: (state, { brought, found }) => nothingNew(state, brought) && unjoinedIn(found) === 0,
  apply: (state, { brought, found }) => ({
    ...joined(state, brought),
    unjoined: state.unjoined + unjoinedIn(found),
  }),
};
