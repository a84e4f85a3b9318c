import { below } from "../random.ts";
import type { Typed } from "./typed.ts";

type Relationships = Typed["relationships"];

/** Tries for each relationship: beyond, no more is mixed (Milo et al. 2003 have seen 10 to do with). */
const triesEach = 10;

/**
 * Relationships whose ends were changed among those of one type and the same two labels, so that each node has as many
 * as before: two of them change their far ends where that leads nowhere to itself and makes none twice (switching,
 * Maslov and Sneppen 2002). Those of one type that go the same way twice must be one before. Costs ten tries each.
 */
export const shuffled = (
  { labels, relationships }: Pick<Typed, "labels" | "relationships">,
  random: () => number,
): Relationships => {
  const nodes = labels.length;
  const mixed = relationships.map((each) => ({ ...each }));
  const nameOf = (type: number, from: number, to: number): number =>
    (type * nodes + from) * nodes + to;
  const there = new Set(mixed.map(({ type, from, to }) => nameOf(type, from, to)));
  const classes = new Map<string, { from: number; to: number; type: number }[]>();
  for (const each of mixed) {
    const name = `${each.type} ${labels[each.from]} ${labels[each.to]}`;
    const own = classes.get(name);
    if (own) own.push(each);
    else classes.set(name, [each]);
  }
  for (const own of classes.values())
    for (let tries = own.length < 2 ? 0 : triesEach * own.length; tries > 0; tries -= 1) {
      const a = own[below(random, own.length)];
      const b = own[below(random, own.length)];
      if (a === undefined || b === undefined || a.to === b.to || a.from === b.from) continue;
      if (a.from === b.to || b.from === a.to) continue;
      const [one, other] = [nameOf(a.type, a.from, b.to), nameOf(a.type, b.from, a.to)];
      if (there.has(one) || there.has(other)) continue;
      there.delete(nameOf(a.type, a.from, a.to));
      there.delete(nameOf(a.type, b.from, b.to));
      there.add(one).add(other);
      [a.to, b.to] = [b.to, a.to];
    }
  return mixed;
};

/** Without what leads back to its node; of those of one type that go the same way one. */
export const simple = ({ labels, relationships }: Pick<Typed, "labels" | "relationships">) => {
  const nodes = labels.length;
  const met = new Map<number, Relationships[number]>();
  for (const each of relationships)
    if (each.from !== each.to) met.set((each.type * nodes + each.from) * nodes + each.to, each);
  return [...met.values()];
};
