import type { Relationship } from "@chengmai/cypher";
import type { Numbered } from "./numbered.ts";

interface Arrival {
  node: number;
  by: Map<number, { from: number; relationship: Relationship }>;
}

/** The nearest of some nodes to what a tree holds already, and the way there. */
function nearest(
  tree: ReadonlySet<number>,
  wanted: ReadonlySet<number>,
  { near }: Numbered,
): Arrival | null {
  const by: Arrival["by"] = new Map();
  const reached = [...tree];
  const seen = new Set(tree);
  for (const node of reached) {
    if (wanted.has(node)) return { node, by };
    for (const step of near[node] ?? [])
      if (!seen.has(step.node)) {
        seen.add(step.node);
        by.set(step.node, { from: node, relationship: step.relationship });
        reached.push(step.node);
      }
  }
  return null;
}

/**
 * A small tree that joins all terminals, each time by way of the nearest (Takahashi and Matsuyama, 1980): at most twice
 * the smallest; null where they are in several parts.
 */
export function nearestTree(terminals: readonly number[], graph: Numbered): Relationship[] | null {
  const [first = 0, ...others] = terminals;
  const tree = new Set([first]);
  const wanted = new Set(others);
  const found: Relationship[] = [];
  while (wanted.size > 0) {
    const arrival = nearest(tree, wanted, graph);
    if (arrival === null) return null;
    let { node } = arrival;
    for (let step = arrival.by.get(node); step !== undefined; step = arrival.by.get(node)) {
      tree.add(node);
      wanted.delete(node);
      found.push(step.relationship);
      node = step.from;
    }
  }
  return found;
}
