import type { Step, StepKind } from "../../step.ts";

export interface MergeStep extends Step {
  kind: "merge";
  /** Keys of nodes, list by list; those of a list are the same thing. */
  of: readonly (readonly string[])[];
  /** False: they are told apart again. */
  same: boolean;
}

/** Makes one node of several that are the same thing, or tells them apart again. */
export const mergeStep: StepKind<MergeStep> = {
  kind: "merge",
  apply(state, { step: { of, same } }) {
    const own = new Set(of.flat());
    const others = state.shape.same.filter((list) => !list.some((key) => own.has(key)));
    return { ...state, shape: { ...state.shape, same: same ? [...others, ...of] : others } };
  },
};
