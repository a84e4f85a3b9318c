import type { Step, StepKind } from "../../step.ts";

export interface UngroupStep extends Step {
  kind: "ungroup";
  /** Keys of groups; null: all groups. */
  of: readonly string[] | null;
}

const none: ReadonlySet<string> = new Set();

/** Lets go of groups: their members stand where they stood before. */
export const ungroupStep: StepKind<UngroupStep> = {
  kind: "ungroup",
  apply(state, { step: { of } }) {
    const { shape } = state;
    const changed =
      of === null
        ? { groupings: [], open: none, dissolved: none }
        : { dissolved: new Set([...shape.dissolved, ...of]) };
    return { ...state, shape: { ...shape, ...changed } };
  },
};
