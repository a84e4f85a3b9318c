import type { AddressPart } from "../../../exploration/model/address/part.ts";
import type { Exploration } from "../../../exploration/model/exploration.ts";
import type { State } from "../../../exploration/model/state.ts";
import { nothing, type Step, type StepKind } from "../../../exploration/model/step.ts";

/** How the board shows its facts: as lines, as a matrix, or on a map. */
export const views = ["lines", "matrix", "map"] as const;
export type View = (typeof views)[number];

const own = "board.view";

export const viewOf = ({ parts }: State): View => (parts[own] as View | undefined) ?? "lines";

export interface ViewStep extends Step {
  kind: "view";
  view: View;
}

/** Shows the same facts another way. */
export const viewStep: StepKind<ViewStep> = {
  kind: "view",
  looks: true,
  apply: (state, { step: { view } }) => ({ ...state, parts: { ...state.parts, [own]: view } }),
};

export function setView({ record }: Exploration, view: View): void {
  const step: ViewStep = { kind: "view", view };
  record({ step, brought: nothing });
}

export const viewPart: AddressPart = {
  name: "view",
  said({ log }) {
    const view = viewOf(log.getState().state);
    return view === "lines" ? [] : [view];
  },
  restore(exploration, [said]) {
    const wanted = views.find((view) => view === said) ?? "lines";
    if (viewOf(exploration.log.getState().state) !== wanted) setView(exploration, wanted);
  },
};
