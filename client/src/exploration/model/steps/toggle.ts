import type { Step, StepKind } from "../step.ts";

export interface ToggleStep extends Step {
  kind: "toggle";
  /** A row of the legend. */
  group: string;
}

const toggled = (set: ReadonlySet<string>, member: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
};

/** Switches a row of the legend off, or on again. */
export const toggleStep: StepKind<ToggleStep> = {
  kind: "toggle",
  apply: (state, { step: { group } }) => ({ ...state, hidden: toggled(state.hidden, group) }),
};
