import type { Context } from "../context.ts";
import { latticeOf } from "../concepts/lattice.ts";
import { baseOf, type Implication } from "../implications/base.ts";
import type { GoOn } from "../work.ts";
import { unlessEnded, within } from "./within.ts";

/** Concepts that are looked at, at most. */
const mostConcepts = 300_000;
/** Implications that are told, at most. */
const mostRules = 5000;

/** What is done with a lattice while there is time; with a smaller one where it takes too long, null where that does too. */
export const withLattice = <Given>(
  context: Context,
  { few, ms }: { few: number; ms: number },
  work: (lattice: ReturnType<typeof latticeOf>, goOn: GoOn) => Given,
): Given | null => {
  const attempt = (most: number, goOn: GoOn): Given | null =>
    unlessEnded(() => work(latticeOf(context, most, goOn), goOn));
  return attempt(mostConcepts, within(ms / 2)) ?? attempt(few, within(ms / 2));
};

/** The base of a context; none, and truncated, where there is no time for it. */
export const rulesOf = (
  context: Context,
  { minSupport, ms }: { minSupport: number; ms: number },
): { implications: Implication[]; truncated: boolean } =>
  unlessEnded(() => baseOf(context, { minSupport, most: mostRules }, within(ms))) ?? {
    implications: [],
    truncated: true,
  };
