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

/** The crossings of things, of which each has the ranks of its partners, ascending, on one or several other sides. */
export function crossingsBy(partners: readonly (readonly (readonly number[])[])[]): Crossings {
  const found = partners.map(() => partners.map(() => 0));
  for (let one = 0; one < partners.length; one += 1)
    for (let other = one + 1; other < partners.length; other += 1) {
      // Either may be the upper: of each rank of the one, how many of the other's lie before it, and how many behind.
      let above = 0;
      let below = 0;
      for (let side = 0; side < (partners[one]?.length ?? 0); side += 1) {
        const ranks = partners[one]?.[side] ?? [];
        const others = partners[other]?.[side] ?? [];
        let before = 0;
        let beside = 0;
        for (let at = 0; at < ranks.length; at += 1) {
          const rank = ranks[at] ?? 0;
          while (before < others.length && (others[before] ?? 0) < rank) before += 1;
          if (beside < before) beside = before;
          while (beside < others.length && others[beside] === rank) beside += 1;
          above += before;
          below += others.length - beside;
        }
      }
      (found[one] ?? [])[other] = above;
      (found[other] ?? [])[one] = below;
    }
  return found;
}

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
