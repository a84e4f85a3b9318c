import type { Node } from "@chengmai/cypher";
import { found, type Found, type Weigh } from "./found.ts";
import { createHeap } from "./heap.ts";
import type { Known, Step } from "./known.ts";

interface Weighed {
  from: readonly Node[];
  ends: ReadonlySet<string>;
  known: Known;
  maxHops: number;
  limit: number;
  weigh: Weigh;
  backwards: boolean;
  visits: { left: number };
}

/** What the way from every known node to the nearest end weighs at least. */
function leastAhead({ ends, known, weigh }: Weighed): ReadonlyMap<string, number> {
  const least = new Map<string, number>();
  const heap = createHeap<string>();
  for (const id of ends) heap.push(0, id);
  for (let next = heap.pop(); next !== undefined; next = heap.pop()) {
    const { at, thing: id } = next;
    if (least.has(id)) continue;
    least.set(id, at);
    for (const { relationship, node } of known.steps.get(id) ?? []) {
      const weight = weigh(relationship);
      if (weight !== null && !least.has(node.id)) heap.push(at + weight, node.id);
    }
  }
  return least;
}

interface Partial {
  begin: Node;
  trail: readonly Step[];
  weight: number;
}

// Sums of the same numbers in another order may differ in their last digits.
const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** The lightest paths that meet no node twice, and all that weigh as much as the last of them. */
export function lightest(search: Weighed): Found[] {
  const { from, ends, known, maxHops, limit, weigh, backwards, visits } = search;
  const ahead = leastAhead(search);
  const heap = createHeap<Partial>();
  for (const begin of from) {
    const rest = ahead.get(begin.id);
    if (rest !== undefined) heap.push(rest, { begin, trail: [], weight: 0 });
  }
  const all: Found[] = [];
  for (let next = heap.pop(); next !== undefined; next = heap.pop()) {
    const { begin, trail, weight } = next.thing;
    const last = all[limit - 1];
    if (last !== undefined && next.at > last.weight && !same(next.at, last.weight)) return all;
    const here = trail.at(-1)?.node ?? begin;
    if (trail.length > 0 && ends.has(here.id)) all.push(found(begin, trail, { weight, backwards }));
    if (trail.length === maxHops) continue;
    for (const step of known.steps.get(here.id) ?? []) {
      const own = weigh(step.relationship);
      const rest = ahead.get(step.node.id);
      const met = step.node.id === begin.id || trail.some(({ node }) => node.id === step.node.id);
      if (own === null || rest === undefined || met) continue;
      if ((visits.left -= 1) < 0) return all;
      heap.push(weight + own + rest, { begin, trail: [...trail, step], weight: weight + own });
    }
  }
  return all;
}
