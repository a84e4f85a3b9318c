import type { Point } from "../../../canvas/drawing/veins.ts";
import type { Composed } from "../compose.ts";
import { betweenOf, strengthOf, type Strength } from "../part.ts";
import { ribbonsOf } from "../ribbons.ts";
import type { Tie } from "../ties.ts";
import { usesOf } from "../uses.ts";
import { groundOf, waysWithin } from "../ways.ts";

/** A line of the map between two places: how many mechanisms they share, and whether both have them themselves. */
export interface Join {
  from: string;
  to: string;
  count: number;
  strength: Strength;
}

type Spots = ReadonlyMap<string, Point>;

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The shortest net that joins all places: one line fewer than places. */
function netOf(ids: readonly string[], spots: Spots): (readonly [string, string])[] {
  const [first, ...others] = ids.flatMap((id) => {
    const at = spots.get(id);
    return at === undefined ? [] : [{ id, at }];
  });
  if (first === undefined) return [];
  const net: (readonly [string, string])[] = [];
  // Of each that is not reached yet, what it is nearest to among those that are.
  let left = others.map((each) => ({ ...each, by: first.id, length: distance(first.at, each.at) }));
  while (left.length > 0) {
    const next = left.reduce((best, each) => (each.length < best.length ? each : best));
    net.push([next.by, next.id]);
    left = left.flatMap((each) => {
      if (each === next) return [];
      const length = distance(next.at, each.at);
      return [length < each.length ? { ...each, by: next.id, length } : each];
    });
  }
  return net;
}

/** The net of those that have one mechanism. */
function netOfTies(ties: readonly Tie[], spots: Spots): Join[] {
  const strengths = new Map(ties.map(({ place, strength }) => [place, strength]));
  return netOf([...strengths.keys()], spots).map(([from, to]) => ({
    from,
    to,
    count: 1,
    strength: [from, to].some((id) => strengths.get(id) === "inherited") ? "inherited" : "stated",
  }));
}

/** From a place to each other that shares some of these mechanisms. */
function starOf(place: string, own: readonly Tie[], ties: readonly Tie[], spots: Spots): Join[] {
  const strengths = new Map(own.map(({ mechanism, strength }) => [mechanism, strength]));
  const found = new Map<string, Join>();
  for (const tie of ties) {
    const mine = strengths.get(tie.mechanism);
    if (mine === undefined || tie.place === place || !spots.has(tie.place)) continue;
    const both = mine === "stated" && tie.strength === "stated";
    const known = found.get(tie.place);
    found.set(tie.place, {
      from: place,
      to: tie.place,
      count: (known?.count ?? 0) + 1,
      // One mechanism that both have themselves is enough for a whole line.
      strength: both || known?.strength === "stated" ? "stated" : "inherited",
    });
  }
  return spots.has(place) ? [...found.values()] : [];
}

/** From a cluster to each other one that uses some of its mechanisms. */
function amongClusters(cluster: string, { state }: Composed, spots: Spots): Join[] {
  const counts = new Map<string, number>();
  for (const users of usesOf(state).values())
    if (users.has(cluster))
      for (const other of users)
        if (other !== cluster && spots.has(other)) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts].map(([to, count]) => ({ from: cluster, to, count, strength: "stated" }));
}

/** What joins a pair that was asked about: how many mechanisms, and the relationships on their ways. */
function ofPair({ state }: Composed, spots: Spots): Join[] {
  const between = betweenOf(state);
  if (between === null) return [];
  const ways = waysWithin(between.ways, strengthOf(state));
  const count = new Set(ways.map(({ mechanism }) => mechanism.id)).size;
  const { a, b } = between;
  const whole = spots.has(a) && spots.has(b) && count > 0;
  const level = waysWithin(ways, "stated").length > 0;
  const strength: Strength = level ? "stated" : "inherited";
  const steps = groundOf(ways).relationships.filter(
    ({ from, to }) => spots.has(from) && spots.has(to),
  );
  return [
    ...(whole ? [{ from: a, to: b, count, strength }] : []),
    ...steps.map(({ from, to }): Join => ({ from, to, count: 0, strength: "stated" })),
  ];
}

/** Lines of the map: of what is looked at, else of a pair; none at rest. */
export function joinsOf(at: string | null, composed: Composed, spots: Spots): Join[] {
  const { state, ties } = composed;
  if (at === null) return ofPair(composed, spots);
  const ribbons = ribbonsOf(state);
  if (ribbons.some(({ cluster }) => cluster === at)) return amongClusters(at, composed, spots);
  const node = state.nodes.has(at);
  const of = ties.filter(({ mechanism }) => mechanism === at);
  if (of.length > 0) return netOfTies(of, spots);
  if (node)
    return starOf(
      at,
      ties.filter(({ place }) => place === at),
      ties,
      spots,
    );
  const ribbon = ribbons.find(({ id }) => id === at);
  if (ribbon !== undefined) return netOfTies(ribbon.ties, spots);
  const tie = ties.find(({ id }) => id === at);
  if (tie !== undefined) return starOf(tie.place, [tie], ties, spots);
  const link = state.relationships.get(at);
  return link !== undefined && spots.has(link.from) && spots.has(link.to)
    ? [{ from: link.from, to: link.to, count: 1, strength: "stated" }]
    : [];
}
