import type { Step, StepKind } from "../../step.ts";

export interface ChooseStep extends Step {
  kind: "choose";
  how: { by: "all" | "inverted" | "neighbours" | "component" };
  /** Keys of what was chosen before, and of what is chosen since. */
  before: readonly string[];
  of: readonly string[];
}

/** Chooses nodes by a rule: the state stays as it is, what is looked at changes, forth and back. */
export const chooseStep: StepKind<ChooseStep> = {
  kind: "choose",
  apply: (state) => state,
  looked: ({ before, of }) => ({ before, after: of }),
};
