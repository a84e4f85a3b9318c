import type { State } from "../../exploration/model/state.ts";
import type { Step, StepKind } from "../../exploration/model/step.ts";
import type { Lens } from "./lens.ts";

/** A lens of the reader's own, by the name that they gave it. */
export interface OwnLens {
  name: string;
  lens: Lens;
}

/** Keeps a lens with the exploration, or another one in its place; null takes it out. */
export interface LensStep extends Step {
  kind: "lens";
  id: string;
  kept: OwnLens | null;
  /** What the one is called that it takes the place of, or that is taken out. */
  before?: string;
}

const own = "lenses";

type Kept = Readonly<Record<string, OwnLens>>;

const none: Kept = {};

/** The reader's own lenses by their ids, in the order in which they were made. */
export const ownLensesIn = ({ parts }: State): Kept => (parts[own] as Kept | undefined) ?? none;

export const lensStep: StepKind<LensStep> = {
  kind: "lens",
  apply(state, { step: { id, kept } }) {
    const now = ownLensesIn(state);
    const others = Object.entries(now).filter(([each]) => each !== id);
    const lenses =
      kept === null
        ? Object.fromEntries(others)
        : id in now
          ? Object.fromEntries(
              Object.entries(now).map(([each, before]) => [each, each === id ? kept : before]),
            )
          : { ...now, [id]: kept };
    return { ...state, parts: { ...state.parts, [own]: lenses } };
  },
};

/** An id that no other lens has. */
export function freshId(kept: Kept): string {
  let number = Object.keys(kept).length + 1;
  while (`lens-${number}` in kept) number += 1;
  return `lens-${number}`;
}
