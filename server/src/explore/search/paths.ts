import type { Node } from "@chengmai/cypher";
import { distances, found, inOrder, type Found, type Weigh } from "./found.ts";
import {
  grow,
  openKnown,
  side,
  type Known,
  type Neighbours,
  type Side,
  type Step,
} from "./known.ts";
import { lightest } from "./lightest.ts";

interface PathSearch {
  from: readonly Node[];
  /** The other end, or what tells that a node may be one. */
  to: readonly Node[] | ((node: Node) => boolean);
  maxHops: number;
  limit: number;
  /** Null: every relationship weighs one. */
  weigh: Weigh | null;
  /** True where the paths lead from `to` to `from`. */
  backwards?: boolean;
}

export interface Paths {
  found: Found[];
  truncated: boolean;
}

// Steps tried; beyond, a search of a dense graph gives what it has.
const mostVisits = 200_000;

type Visits = { left: number };

interface Walking {
  from: Node;
  ends: ReadonlySet<string>;
  length: number;
  backwards: boolean;
  known: Known;
  visits: Visits;
}

/** Walks of exactly `length` hops that meet no node twice; stops when the visits are used up. */
function walks({ from, ends, length, backwards, known, visits }: Walking): Found[] {
  const ahead = distances(ends, known);
  const all: Found[] = [];
  const trail: Step[] = [];
  const onTrail = new Set([from.id]);
  const walk = (id: string): void => {
    if (trail.length === length) {
      if (ends.has(id)) all.push(found(from, trail, { weight: length, backwards }));
      return;
    }
    for (const step of known.steps.get(id) ?? []) {
      const rest = ahead.get(step.node.id) ?? Infinity;
      if (trail.length + 1 + rest > length || onTrail.has(step.node.id)) continue;
      if ((visits.left -= 1) < 0) return;
      trail.push(step);
      onTrail.add(step.node.id);
      walk(step.node.id);
      onTrail.delete(step.node.id);
      trail.pop();
    }
  };
  walk(from.id);
  return all;
}

const endsIn = ({ from, to }: PathSearch, known: Known): ReadonlySet<string> => {
  const isEnd = typeof to === "function" ? to : null;
  const begins = new Set(from.map(({ id }) => id));
  const ids =
    isEnd === null
      ? (to as readonly Node[]).map(({ id }) => id)
      : [...known.nodes.values()].filter(isEnd).map(({ id }) => id);
  return new Set(begins.size === 1 ? ids.filter((id) => !begins.has(id)) : ids);
};

// The smaller frontier, then the end that was walked from less: two spokes meet at their hub.
const cheaper = (sides: readonly Side[]): Side | undefined =>
  sides.toSorted((a, b) => a.frontier.length - b.frontier.length || a.depth - b.depth)[0];

/**
 * Paths from some nodes to others, shortest or lightest first, walked layer by layer from both ends: after layers of
 * depth a and b every path of a + b hops is known, so that short paths never wait for long ones.
 */
export const findPaths = async (search: PathSearch, neighbours: Neighbours): Promise<Paths> => {
  const { from, to, maxHops, limit, weigh, backwards = false } = search;
  const others = typeof to === "function" ? [] : to;
  const known = openKnown([...from, ...others]);
  // What is only known by a sign cannot be walked from.
  const sides = [from, others]
    .filter((nodes) => nodes.length > 0)
    .map((nodes) => side(nodes.map(({ id }) => id)));
  const visits: Visits = { left: mostVisits };
  const all: Found[] = [];
  let cut = false;
  for (let length = 1; length <= maxHops; length += 1) {
    const grown = cheaper(sides);
    // An empty frontier: that end's whole part of the graph is known, and every path lies in it.
    if (grown !== undefined) cut = (await grow(grown, known, neighbours)) || cut;
    if (weigh !== null) continue;
    const ends = endsIn(search, known);
    for (const begin of from)
      all.push(...walks({ from: begin, ends, length, backwards, known, visits }));
    if (all.length > limit || visits.left < 0) break;
  }
  if (weigh !== null) {
    const ends = endsIn(search, known);
    const weighed = { from, ends, known, maxHops, limit: limit + 1, weigh, backwards, visits };
    all.push(...lightest(weighed));
  }
  const truncated = cut || all.length > limit || visits.left < 0;
  return { found: inOrder(all).slice(0, limit), truncated };
};
