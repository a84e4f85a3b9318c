import type { Around } from "../../working/messages.ts";
import { type Finding, findingsOf } from "../findings/findings.ts";
import { nearlyOf } from "../implications/nearly.ts";
import { contextGiven, type GivenContext } from "./given.ts";
import { rulesOf, withLattice } from "./rules.ts";
import { telling } from "./within.ts";

interface Given {
  context: GivenContext;
  ms: number;
}

/** Concepts that findings are looked for among where there are too many. */
const fewConcepts = 2000;
/** Concepts and near-implications that are looked through for those worth a sentence. */
const mostConcepts = 50_000;
const mostNearly = 5000;

/** What a context tells that is worth a sentence; nothing where there is no time. */
export const findingsJob = ({ context: given, ms }: Given, around: Around): Finding[] => {
  const tell = telling(around);
  const context = contextGiven(given);
  const { implications } = rulesOf(context, { minSupport: 1, ms: 0.3 * ms, tell: tell(0, 0.4) });
  const found = withLattice(
    context,
    { most: mostConcepts, few: fewConcepts, ms: 0.6 * ms, tell: tell(0.4, 1) },
    (lattice) => {
      const { nearly } = nearlyOf(lattice, { minSupport: 1, minConfidence: 0.6, most: mostNearly });
      return findingsOf(context, { lattice, implications, nearly });
    },
  );
  return found ?? [];
};
