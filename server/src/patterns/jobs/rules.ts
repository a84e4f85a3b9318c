import type { Context } from "../context.ts";
import { latticeOf } from "../concepts/lattice.ts";
import { baseOf, type Implication } from "../implications/base.ts";
import type { GoOn } from "../work.ts";
import { type Tell, unlessEnded, within } from "./within.ts";

/** Implications that are told, at most. */
const mostRules = 5000;

/** What is done with a lattice while there is time; with a smaller one where it takes too long, null where that does too. */
export const withLattice = <Given>(
  context: Context,
  { most, few, ms, tell }: { most: number; few: number; ms: number; tell: Tell },
  work: (lattice: ReturnType<typeof latticeOf>, goOn: GoOn) => Given,
): Given | null => {
  const attempt = (size: number, goOn: GoOn): Given | null =>
    unlessEnded(() => work(latticeOf(context, size, goOn), goOn));
  return attempt(most, within(ms / 2, tell)) ?? attempt(few, within(ms / 2, tell));
};

/** The base of a context; none, and truncated, where there is no time for it. */
export const rulesOf = (
  context: Context,
  { minSupport, ms, tell }: { minSupport: number; ms: number; tell: Tell },
): { implications: Implication[]; truncated: boolean } =>
  unlessEnded(() => baseOf(context, { minSupport, most: mostRules }, within(ms, tell))) ?? {
    implications: [],
    truncated: true,
  };
