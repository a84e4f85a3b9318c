import type { Step, StepKind } from "../../step.ts";

export interface HideStep extends Step {
  kind: "hide";
  /** The nodes' keys. */
  of: readonly string[];
  /** False: they are shown again. */
  away: boolean;
}

/** Takes nodes off the picture, or shows them again; they stay in the exploration, and are counted. */
export const hideStep: StepKind<HideStep> = {
  kind: "hide",
  apply(state, { step: { of, away } }) {
    const own = new Set(of);
    const others = [...state.away].filter((key) => !own.has(key));
    return { ...state, away: new Set(away ? [...others, ...of] : others) };
  },
};
