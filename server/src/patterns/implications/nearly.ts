import { has, membersOf } from "../bits.ts";
import type { Found } from "../concepts/enumerate.ts";
import type { Lattice } from "../concepts/lattice.ts";
import type { Implication } from "./base.ts";

/** An implication that most rows hold to; `confidence` is their share, `exceptions` are the others. */
export interface Nearly extends Implication {
  confidence: number;
  exceptions: number[];
}

const between = (upper: Found, lower: Found): Nearly => {
  const rest = new Set(lower.extent);
  return {
    if: membersOf(upper.intent),
    then: membersOf(lower.intent).filter((column) => !has(upper.intent, column)),
    support: upper.extent.length,
    confidence: lower.extent.length / upper.extent.length,
    exceptions: [...upper.extent].filter((row) => !rest.has(row)),
  };
};

/**
 * The Luxenburger base (Luxenburger 1991): from each concept to those directly below it, with a confidence from
 * `minConfidence` to below 1, of at least `minSupport` rows. The surest first, then by support, size and columns.
 * Costs as much as the lattice has lines.
 */
export const nearlyOf = (
  { concepts, covers }: Lattice,
  { minSupport, minConfidence }: { minSupport: number; minConfidence: number },
): Nearly[] => {
  const all = concepts.flatMap((upper, place) => {
    const support = upper.extent.length;
    if (support === 0 || support < minSupport) return [];
    return (covers[place] ?? []).flatMap((at) => {
      const lower = concepts[at];
      const sure = lower !== undefined && lower.extent.length / support >= minConfidence;
      return sure ? [between(upper, lower)] : [];
    });
  });
  return all.toSorted(
    (a, b) => b.confidence - a.confidence || b.support - a.support || a.if.length - b.if.length,
  );
};
