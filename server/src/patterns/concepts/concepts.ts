import { type Bits, isWithin, membersOf } from "../bits.ts";
import type { Context } from "../context.ts";
import { Ended, type GoOn } from "../work.ts";
import type { Lattice } from "./lattice.ts";
import { type Stability, stabilityIn } from "./stability.ts";

/** A concept as it is told; `covers` are the places of those directly below among the ones told. */
export interface Concept extends Stability {
  extent: number[];
  intent: number[];
  covers: number[];
}

/** Of each place those directly below it among the kept ones, however many others lie between. */
const coversAmong = ({ concepts, covers }: Lattice, kept: ReadonlySet<number>): number[][] => {
  const intent = (place: number): Bits => concepts[place]?.intent ?? new Uint32Array();
  const nearest: number[][] = [];
  // From the bottom up, for those below a place come after it.
  for (let place = concepts.length - 1; place >= 0; place -= 1) {
    const met = new Set(
      (covers[place] ?? []).flatMap((lower) =>
        kept.has(lower) ? [lower] : (nearest[lower] ?? []),
      ),
    );
    nearest[place] = [...met].filter(
      (lower) => ![...met].some((other) => other < lower && isWithin(intent(other), intent(lower))),
    );
  }
  return nearest;
};

/**
 * All concepts of a lattice with their stability, or the `limit` of them that are the most stable; those have the
 * same order. `truncated` also where the lattice itself is not whole.
 * @throws Ended
 */
export const conceptsOf = (
  context: Context,
  lattice: Lattice,
  limit: number,
  goOn: GoOn,
): { concepts: Concept[]; truncated: boolean } => {
  const stabilityOf = stabilityIn(context);
  const { concepts, covers, minSupport } = lattice;
  const stable = concepts.map((concept, place) => {
    if (place % 64 === 0 && !goOn(place / concepts.length)) throw new Ended();
    return stabilityOf(concept);
  });
  const of = (place: number): number => stable[place]?.stability ?? 0;
  const all = [...concepts.keys()];
  const cut = all.length > limit;
  const stablest = all.toSorted((a, b) => of(b) - of(a) || a - b).slice(0, limit);
  const kept = cut ? stablest.toSorted((a, b) => a - b) : all;
  const below = cut ? coversAmong(lattice, new Set(kept)) : covers;
  const told = new Map(kept.map((place, at) => [place, at]));
  return {
    concepts: kept.map((place) => ({
      extent: [...(concepts[place]?.extent ?? [])],
      intent: membersOf(concepts[place]?.intent ?? new Uint32Array()),
      ...(stable[place] as Stability),
      covers: (below[place] ?? []).map((lower) => told.get(lower) ?? 0).toSorted((a, b) => a - b),
    })),
    truncated: cut || minSupport > 0,
  };
};
