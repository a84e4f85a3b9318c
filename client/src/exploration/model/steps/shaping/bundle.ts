import { pairOf } from "../../../shaping/shape.ts";
import type { Step, StepKind } from "../../step.ts";

export interface BundleStep extends Step {
  kind: "bundle";
  /** Keys of two nodes; null: all there are. */
  of: readonly [string, string] | null;
  /** False: each relationship stands by itself. */
  on: boolean;
}

/** Draws parallel relationships as one with its count, or each by itself. */
export const bundleStep: StepKind<BundleStep> = {
  kind: "bundle",
  apply(state, { step: { of, on } }) {
    const { shape } = state;
    if (of === null) return { ...state, shape: { ...shape, bundled: on, loose: new Set() } };
    const pair = pairOf(...of);
    const others = [...shape.loose].filter((each) => each !== pair);
    return { ...state, shape: { ...shape, loose: new Set(on ? others : [...others, pair]) } };
  },
};
