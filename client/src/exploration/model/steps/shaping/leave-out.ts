import type { Step, StepKind } from "../../step.ts";

export interface LeaveOutStep extends Step {
  kind: "leave-out";
  /** The nodes' keys. */
  of: readonly string[];
  /** False: they are put back. */
  out: boolean;
}

/** Leaves nodes out and joins their neighbours, or puts them back. */
export const leaveOutStep: StepKind<LeaveOutStep> = {
  kind: "leave-out",
  apply(state, { step: { of, out } }) {
    const own = new Set(of);
    const others = [...state.shape.out].filter((key) => !own.has(key));
    return { ...state, shape: { ...state.shape, out: new Set(out ? [...others, ...of] : others) } };
  },
};
