import type { Step, StepKind } from "../../step.ts";

export interface PinStep extends Step {
  kind: "pin";
  /** The nodes' keys. */
  of: readonly string[];
  /** False: they are let go. */
  held: boolean;
}

/** Holds nodes where they stand, or lets a layout move them again. */
export const pinStep: StepKind<PinStep> = {
  kind: "pin",
  apply(state, { step: { of, held } }) {
    const own = new Set(of);
    const others = [...state.held].filter((key) => !own.has(key));
    return { ...state, held: new Set(held ? [...others, ...of] : others) };
  },
};
