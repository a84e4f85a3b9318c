import type { Step, StepKind } from "../step.ts";

export interface LayoutStep extends Step {
  kind: "layout";
  /** The layout's id, and what it was told. */
  layout: string;
  parameters: Readonly<Record<string, string>>;
  /** Keys of the nodes that were laid out; null: all that stood there. */
  of: readonly string[] | null;
}

/** Notes how nodes were laid out; where each came to stand is told with the entry, so that nothing is laid out again. */
export const layoutStep: StepKind<LayoutStep> = {
  kind: "layout",
  apply: (state, { step: { layout, parameters, of } }) => ({
    ...state,
    laid: { layout, parameters, whole: of === null },
  }),
};
