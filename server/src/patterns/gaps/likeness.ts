import { type Bits, membersOf, sizeOf, sizeOfBoth } from "../bits.ts";
import type { Context } from "../context.ts";

export type Likeness = "jaccard" | "rarity";

/** Weights of columns by how rare they are: ln(1 + rows / rows that have it). */
const rarities = ({ rows, byColumn }: Context): Float64Array =>
  Float64Array.from(byColumn, (own) => {
    const held = sizeOf(own);
    return held === 0 ? 0 : Math.log(1 + rows / held);
  });

const weighed = (bits: Bits, weights: Float64Array): number =>
  membersOf(bits).reduce((sum, column) => sum + (weights[column] ?? 0), 0);

/**
 * How like two rows are: what they share over what either has (Jaccard 1901), each column weighing 1, or, by rarity,
 * the more the fewer rows have it. 0 for two rows that have nothing. Costs the columns.
 */
export const likenessIn = (context: Context, how: Likeness): ((a: number, b: number) => number) => {
  const { byRow } = context;
  const weights = how === "rarity" ? rarities(context) : null;
  return (a, b) => {
    const [one, other] = [byRow[a] as Bits, byRow[b] as Bits];
    const both = one.map((word, at) => word & (other[at] as number));
    const either = one.map((word, at) => word | (other[at] as number));
    if (weights !== null) {
      const whole = weighed(either, weights);
      return whole === 0 ? 0 : weighed(both, weights) / whole;
    }
    const shared = sizeOfBoth(one, other);
    const whole = sizeOf(one) + sizeOf(other) - shared;
    return whole === 0 ? 0 : shared / whole;
  };
};
