import type { Around } from "../../working/messages.ts";
import { type Concept, conceptsOf } from "../concepts/concepts.ts";
import type { Implication } from "../implications/base.ts";
import { type Nearly, nearlyOf } from "../implications/nearly.ts";
import { contextGiven, type GivenContext } from "./given.ts";
import { rulesOf, withLattice } from "./rules.ts";
import { telling } from "./within.ts";

interface Given {
  context: GivenContext;
  limit: number;
  minSupport: number;
  minConfidence: number;
  /** Milliseconds in all. */
  ms: number;
}

export interface ConceptsFound {
  concepts: Concept[];
  implications: Implication[];
  nearly: Nearly[];
  truncated: boolean;
}

/** Concepts that are looked at, at most. */
const mostConcepts = 300_000;
const mostNearly = 5000;
/** Rows and columns named in all concepts that are told. */
const mostNamed = 2_000_000;

const namedIn = (concepts: readonly Concept[]): number =>
  concepts.reduce((sum, { extent, intent }) => sum + extent.length + intent.length, 0);

/** Concepts, and what follows from what; null where there is no time even for few of them. */
export const conceptsJob = (given: Given, around: Around): ConceptsFound | null => {
  const tell = telling(around);
  const { limit, minSupport, minConfidence, ms } = given;
  const context = contextGiven(given.context);
  const few = Math.max(limit, 2000);
  const told = withLattice(
    context,
    { most: mostConcepts, few, ms: 0.6 * ms, tell: tell(0, 0.7) },
    (lattice, goOn) => {
      const whole = conceptsOf(context, lattice, limit, goOn);
      const over = namedIn(whole.concepts) / mostNamed;
      const fewer = Math.floor(whole.concepts.length / over / 2);
      const { concepts, truncated } = over > 1 ? conceptsOf(context, lattice, fewer, goOn) : whole;
      const nearly = nearlyOf(lattice, { minSupport, minConfidence, most: mostNearly });
      return { concepts, nearly: nearly.nearly, truncated: truncated || nearly.truncated };
    },
  );
  if (told === null) return null;
  const rules = rulesOf(context, { minSupport, ms: 0.25 * ms, tell: tell(0.7, 1) });
  return {
    ...told,
    implications: rules.implications,
    truncated: told.truncated || rules.truncated,
  };
};
