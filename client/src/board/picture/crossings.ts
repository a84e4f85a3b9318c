/** How often the ribbons of two things cross, `[upper][lower]`: where the first stands above the second. */
export type Crossings = readonly (readonly number[])[];

/** Crossings of things in an order. */
export function crossingsOf(order: readonly number[], above: Crossings): number {
  let found = 0;
  for (let at = 0; at < order.length; at += 1)
    for (let below = at + 1; below < order.length; below += 1)
      found += above[order[at] ?? -1]?.[order[below] ?? -1] ?? 0;
  return found;
}

/** Pairs of a rank above and a rank below that lie the other way round; both lists ascend. */
function inversions(upper: readonly number[], lower: readonly number[]): number {
  let found = 0;
  let passed = 0;
  for (const rank of upper) {
    while (passed < lower.length && (lower[passed] ?? 0) < rank) passed += 1;
    found += passed;
  }
  return found;
}

/** The crossings of things, of which each has the ranks of its partners on one or several other sides. */
export const crossingsBy = (partners: readonly (readonly (readonly number[])[])[]): Crossings =>
  partners.map((upper) =>
    partners.map((lower) =>
      upper.reduce((sum, ranks, side) => sum + inversions(ranks, lower[side] ?? []), 0),
    ),
  );

/** Moves one thing after another to where it crosses least, until none is better off elsewhere. */
export function sifted(order: readonly number[], above: Crossings): number[] {
  const best = [...order];
  for (let moved = true; moved;) {
    moved = false;
    for (const thing of order) {
      const from = best.indexOf(thing);
      best.splice(from, 1);
      const own = above[thing] ?? [];
      // What is gained or lost by standing behind ever more of the others.
      let [now, least, to, stay] = [0, 0, 0, 0];
      best.forEach((other, at) => {
        now += (above[other]?.[thing] ?? 0) - (own[other] ?? 0);
        if (at + 1 === from) stay = now;
        if (now < least) [least, to] = [now, at + 1];
      });
      const better = least < stay;
      best.splice(better ? to : from, 0, thing);
      moved ||= better;
    }
  }
  return best;
}
