import type { Step, StepKind } from "../../exploration/model/step.ts";
import { unfoldAllStep, unfoldStep } from "./folds.ts";
import { viewStep } from "./views/view.ts";
import { withBetween, withStrength, type Strength, type Way } from "./part.ts";

export interface StrengthStep extends Step {
  kind: "strength";
  strength: Strength;
}

export interface BetweenStep extends Step {
  kind: "between";
  /** The keys of two places; null: the question is closed. */
  pair: readonly [string, string] | null;
}

/** Keeps to what is stated, or also shows what is inherited. */
const strengthStep: StepKind<StrengthStep> = {
  kind: "strength",
  apply: (state, { step }) => withStrength(state, step.strength),
};

/** What connects two places. */
const betweenStep: StepKind<BetweenStep> = {
  kind: "between",
  apply(state, { step: { pair }, brought, found }) {
    const [a, b] = (pair ?? []).map((key) => state.ids.get(key));
    if (a === undefined || b === undefined) return withBetween(state, null);
    return withBetween(state, { a, b, ways: found as readonly Way[], brought });
  },
};

/** The steps that only the board knows. */
export const boardSteps: readonly StepKind[] = [
  strengthStep,
  betweenStep,
  unfoldStep,
  unfoldAllStep,
  viewStep,
];
