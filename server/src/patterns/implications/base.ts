import { allBits, type Bits, bitsOf, has, membersOf, narrow, same, sizeOf } from "../bits.ts";
import { type Context, intentOf } from "../context.ts";
import { Ended, type GoOn } from "../work.ts";
import { type Closed, closing } from "./closing.ts";

/** Every row that has all of `if` has all of `then`; `support` rows have them. */
export interface Implication {
  if: number[];
  then: number[];
  support: number;
}

/** Columns before `end` are the same in both. */
const sameBefore = (a: Bits, b: Bits, end: number): boolean => {
  for (let column = 0; column < end; column += 1)
    if (has(a, column) !== has(b, column)) return false;
  return true;
};

/**
 * The Duquenne–Guigues base (Guigues and Duquenne 1986): for each pseudo-intent of at least `minSupport` rows what
 * follows from it; no smaller set of implications says as much. Pseudo-intents come as NextClosure has them (Ganter
 * 1984), parts before wholes, each closed as in LinCbO (Janostik, Konecny, Krajča 2020). Costs (intents and
 * pseudo-intents) × columns × (size of the base + rows). By support, the most first, then by size and columns; past
 * `most` it is cut: what is told then is true, but not all.
 * @throws Ended
 */
export const baseOf = (
  context: Context,
  { minSupport, most }: { minSupport: number; most: number },
  goOn: GoOn,
): { implications: Implication[]; truncated: boolean } => {
  const { columns, rows } = context;
  const rules = closing(columns);
  const implications: Implication[] = [];
  let visits = 0;
  let truncated = false;
  const visit = (closed: Closed, extent: Bits, from: number, share: number): void => {
    visits += 1;
    if (visits % 64 === 0 && !goOn(share)) throw new Ended();
    const support = sizeOf(extent);
    if (support < minSupport || truncated) return;
    const intent = intentOf(context, membersOf(extent));
    if (!same(intent, closed.set)) {
      const then = membersOf(intent).filter((column) => !has(closed.set, column));
      if (implications.length >= most) {
        truncated = true;
        return;
      }
      rules.add(closed.set, then);
      implications.push({ if: membersOf(closed.set), then, support });
      // Whatever is above a pseudo-intent and closed holds its intent too.
      if (sameBefore(intent, closed.set, from)) below(rules.begun(intent), extent, from, share);
      return;
    }
    below(closed, extent, from, share);
  };
  const below = (closed: Closed, extent: Bits, from: number, share: number): void => {
    for (let column = columns - 1; column >= from; column -= 1) {
      if (has(closed.set, column)) continue;
      const next = rules.with(closed, column);
      if (next === null) continue;
      const own = extent.slice();
      for (const more of membersOf(next.set))
        if (!has(closed.set, more)) narrow(own, context.byColumn[more] as Bits);
      visit(next, own, column + 1, from === 0 ? 1 - column / columns : share);
    }
  };
  visit(rules.begun(bitsOf(columns)), allBits(rows), 0, 0);
  const order = (a: Implication, b: Implication): number => {
    const at = a.if.findIndex((column, place) => column !== b.if[place]);
    return b.support - a.support || a.if.length - b.if.length || (a.if[at] ?? 0) - (b.if[at] ?? 0);
  };
  return { implications: implications.toSorted(order), truncated };
};
