import type { Spot } from "../state.ts";
import type { Step, StepKind } from "../step.ts";

export interface MoveStep extends Step {
  kind: "move";
  /** Key → where the reader put it. */
  to: Readonly<Record<string, Spot>>;
}

/** Puts nodes where the reader dragged them; they stay there. */
export const moveStep: StepKind<MoveStep> = {
  kind: "move",
  apply(state, { step: { to } }) {
    const moved = Object.entries(to);
    return {
      ...state,
      spots: new Map([...state.spots, ...moved]),
      held: new Set([...state.held, ...moved.map(([key]) => key)]),
    };
  },
};
