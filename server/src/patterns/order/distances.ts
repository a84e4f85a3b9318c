import { type Bits, sizeOf, sizeOfBoth } from "../bits.ts";
import { Ended, type GoOn } from "../work.ts";

/** Distances of each of `size` things from each, whole: `all[a * size + b]`. */
export interface Distances {
  size: number;
  all: Float64Array;
}

/** Beyond so many things a tree of them cannot be read, and would take more than a gigabyte. */
export const mostLeaves = 5000;

/**
 * Jaccard distances of sets, 1 − |a ∩ b| / |a ∪ b|, and 0 of two empty ones, as scipy's `pdist` has it.
 * Costs sets² × words.
 * @throws Ended
 */
export const jaccardDistances = (sets: readonly Bits[], goOn: GoOn): Distances => {
  const size = sets.length;
  const sizes = sets.map(sizeOf);
  const all = new Float64Array(size * size);
  for (let a = 0; a < size; a += 1) {
    if (a % 64 === 0 && !goOn(a / size)) throw new Ended();
    for (let b = a + 1; b < size; b += 1) {
      const both = sizeOfBoth(sets[a] as Bits, sets[b] as Bits);
      const either = (sizes[a] as number) + (sizes[b] as number) - both;
      const distance = either === 0 ? 0 : (either - both) / either;
      all[a * size + b] = distance;
      all[b * size + a] = distance;
    }
  }
  return { size, all };
};
