import type { Context } from "../context.ts";
import type { GoOn } from "../work.ts";
import { coversOf } from "./covers.ts";
import { enumerate, type Found } from "./enumerate.ts";

/** Concepts by extent size, the largest first, then by the extents' rows. */
export interface Lattice {
  concepts: Found[];
  /** Of each, the places of those directly below it. */
  covers: number[][];
  /** Where there were too many to look at: concepts of fewer rows than this were left out, the bottom aside. */
  minSupport: number;
}

const bySize = ({ extent: a }: Found, { extent: b }: Found): number => {
  if (a.length !== b.length) return b.length - a.length;
  const at = a.findIndex((row, place) => row !== b[place]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
};

/**
 * The concept lattice of a context (Wille 1982): all concepts, or of more than `most` those of the most rows.
 * @throws Ended
 */
export const latticeOf = (context: Context, most: number, goOn: GoOn): Lattice => {
  const { found, minSupport } = enumerate(context, most, (share) => goOn(share * 0.5));
  const concepts = found.toSorted(bySize);
  const covers = coversOf(context, concepts, (share) => goOn(0.5 + share * 0.5));
  return { concepts, covers, minSupport };
};
