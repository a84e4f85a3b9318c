import { type Finding, findingsOf } from "../findings/findings.ts";
import { nearlyOf } from "../implications/nearly.ts";
import { contextGiven, type GivenContext } from "./given.ts";
import { rulesOf, withLattice } from "./rules.ts";

interface Given {
  context: GivenContext;
  ms: number;
}

/** Concepts that findings are looked for among where there are too many. */
const fewConcepts = 2000;

/** What a context tells that is worth a sentence; nothing where there is no time. */
export const findingsJob = ({ context: given, ms }: Given): Finding[] => {
  const context = contextGiven(given);
  const { implications } = rulesOf(context, { minSupport: 1, ms: 0.3 * ms });
  const found = withLattice(context, { few: fewConcepts, ms: 0.6 * ms }, (lattice) => {
    const nearly = nearlyOf(lattice, { minSupport: 1, minConfidence: 0.6 });
    return findingsOf(context, { lattice, implications, nearly });
  });
  return found ?? [];
};
