import { shaper } from "../../reshaping/loaded.ts";
import type { StepKind } from "../../step.ts";

export const shapingKinds = [
  "group",
  "fold",
  "ungroup",
  "leave-out",
  "bundle",
  "merge",
  "derive",
] as const;

/** The steps that shape the picture and leave the graph as it is; what they do is fetched with the first of them. */
export const shapingSteps: readonly StepKind[] = shapingKinds.map((kind) => ({
  kind,
  apply(state, entry) {
    const own = shaper().shapingSteps.find((each) => each.kind === kind);
    return own === undefined ? state : own.apply(state, entry);
  },
}));
