import type { Wanted } from "../wanted.ts";
import { joined, type Remainder, type State } from "../state.ts";
import { nothingNew } from "./nothing-new.ts";
import type { Step, StepKind } from "../step.ts";

export interface ExpandStep extends Step {
  kind: "expand";
  /** Keys of the nodes. */
  of: readonly string[];
  wanted: Wanted;
  /** How many pages of neighbours came before, from 0. */
  page: number;
}

/** What a request gave of some nodes: the mark of its next page, and how many relationships of each are left. */
export interface Given {
  of: readonly string[];
  after: string | null;
  left: Readonly<Record<string, number>>;
  /** True where there may be more left than was counted. */
  atLeast: boolean;
  /** How many relationships were put in order, where there were more. */
  ordered: { first: number; of: number } | null;
}

type ExpandFound = readonly Given[];

function remaindersAfter(
  { remainders }: State,
  { wanted, page }: ExpandStep,
  found: ExpandFound,
): ReadonlyMap<string, Remainder> {
  const next = new Map(remainders);
  for (const { of, after, left, atLeast, ordered } of found)
    for (const key of of) {
      // The one that was asked for last is told last.
      next.delete(key);
      const own = left[key];
      if (after !== null && own !== undefined)
        next.set(key, { of, wanted, page: page + 1, after, left: own, atLeast, ordered });
    }
  return next;
}

/** Whether what is left of nodes was known before, as the next page of the same. */
const sameLeft = ({ remainders }: State, { wanted }: ExpandStep, found: ExpandFound): boolean =>
  found.every(
    ({ of, after, left }) =>
      after === null ||
      of.every((key) => {
        const known = remainders.get(key)?.wanted;
        return left[key] === undefined || JSON.stringify(known) === JSON.stringify(wanted);
      }),
  );

/** Brings in neighbours of nodes; those of a single one stand beside it. */
export const expandStep: StepKind<ExpandStep> = {
  kind: "expand",
  // The page after the first has its mark, which the next is asked for with.
  idle: (state, { step, brought, found }) =>
    step.page === 0 && nothingNew(state, brought) && sameLeft(state, step, found as ExpandFound),
  apply(state, { step, brought, found }) {
    const [only, ...others] = step.of;
    const origin = others.length > 0 ? null : (state.ids.get(only ?? "") ?? null);
    const remainders = remaindersAfter(state, step, found as ExpandFound);
    return { ...joined(state, brought, origin), remainders };
  },
};
