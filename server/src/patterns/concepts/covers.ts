import { has, sizeOf } from "../bits.ts";
import type { Context } from "../context.ts";
import { Ended, type GoOn } from "../work.ts";
import type { Found } from "./enumerate.ts";
import { signsIn, signTable } from "./signs.ts";

/**
 * Of each concept those directly below it, by their places in the list. The rows that have one column more are the
 * extent of a concept below, and directly below where as many columns lead there as it has more (Lindig 2000). Costs
 * the ticks of all extents, and concepts × columns.
 * @throws Ended
 */
export const coversOf = (context: Context, concepts: readonly Found[], goOn: GoOn): number[][] => {
  const { counts, high, low, read, signOf } = signsIn(context);
  const table = signTable(concepts.length);
  for (const [place, { extent }] of concepts.entries()) table.set(...signOf(extent), place);
  const sizes = Int32Array.from(concepts, ({ intent }) => sizeOf(intent));
  const led = new Int32Array(concepts.length);
  const last = concepts.length - 1;
  return concepts.map(({ extent, intent }, place) => {
    if (place % 256 === 0 && !goOn(place / concepts.length)) throw new Ended();
    read(extent);
    const met: number[] = [];
    for (let column = 0; column < context.columns; column += 1) {
      if (has(intent, column)) continue;
      const lower = table.get(high[column] as number, low[column] as number);
      if (lower < 0 || concepts[lower]?.extent.length !== counts[column]) continue;
      if (led[lower] === 0) met.push(lower);
      led[lower] = (led[lower] as number) + 1;
    }
    const direct = met.filter(
      (lower) => led[lower] === (sizes[lower] as number) - (sizes[place] as number),
    );
    for (const lower of met) led[lower] = 0;
    // In a lattice that was cut above the bottom, what has nothing left below it stands on the bottom.
    return direct.length === 0 && place < last ? [last] : direct.toSorted((a, b) => a - b);
  });
};
