import { has, membersOf, sizeOf } from "../bits.ts";
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

/** From a concept to one directly below it, by their places. */
interface Line {
  upper: Found;
  lower: Found;
  confidence: number;
}

const surest = (a: Line, b: Line): number =>
  b.confidence - a.confidence ||
  b.upper.extent.length - a.upper.extent.length ||
  sizeOf(a.upper.intent) - sizeOf(b.upper.intent);

/**
 * The Luxenburger base (Luxenburger 1991): from each concept to those directly below it, with a confidence from
 * `minConfidence` to below 1, of at least `minSupport` rows. The surest first, then by support, size and columns; of
 * more than `most` those. Costs as much as the lattice has lines.
 */
export const nearlyOf = (
  { concepts, covers }: Lattice,
  { minSupport, minConfidence, most }: { minSupport: number; minConfidence: number; most: number },
): { nearly: Nearly[]; truncated: boolean } => {
  let lines: Line[] = [];
  let cut = false;
  const shorten = (): void => {
    lines = lines.toSorted(surest).slice(0, most);
    cut = true;
  };
  for (const [place, upper] of concepts.entries()) {
    const support = upper.extent.length;
    if (support === 0 || support < minSupport) continue;
    for (const at of covers[place] ?? []) {
      const lower = concepts[at];
      const confidence = (lower?.extent.length ?? 0) / support;
      if (lower !== undefined && confidence >= minConfidence)
        lines.push({ upper, lower, confidence });
    }
    // A lattice may have far more lines than there is room for rules.
    if (lines.length > 2 * most + 1000) shorten();
  }
  const truncated = cut || lines.length > most;
  const nearly = lines
    .toSorted(surest)
    .slice(0, most)
    .map(({ upper, lower }) => between(upper, lower));
  return { nearly, truncated };
};
