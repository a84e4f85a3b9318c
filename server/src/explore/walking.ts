import type { Graph, ReadOptions } from "../graph/graph.ts";
import { runQuery } from "../graph/queries.ts";
import type { Neighbours, Step } from "./search/known.ts";

interface Walked {
  types: string[];
  withoutTypes: string[];
  withoutLabels: string[];
  /** Ids of nodes that are not walked through. */
  avoid: string[];
}

// Relationships of one layer; past it the search goes on with what it has and says so.
const mostOfLayer = 20_000;

/** Asks for the steps from some nodes, and for no node's twice. */
export const walking = (graph: Graph, walked: Walked, options: ReadOptions): Neighbours => {
  const before = new Map<string, Step[]>();
  return async (ids) => {
    const fresh = ids.filter((id) => !before.has(id));
    if (fresh.length === 0) return { steps: ids.flatMap((id) => before.get(id) ?? []), cut: false };
    // One layer is soon there; all of them may not be.
    const layer = { ...options, rowLimit: mostOfLayer, short: false };
    const params = { ids: fresh, limit: mostOfLayer, ...walked };
    const { rows } = await runQuery(graph, "explore/frontier", params, layer);
    const steps = rows.map(([id, relationship, node]) => ({ id, relationship, node }));
    const cut = rows.length >= mostOfLayer;
    const old = ids.flatMap((id) => before.get(id) ?? []);
    // A layer that was cut is not known.
    if (!cut) {
      for (const id of fresh) before.set(id, []);
      for (const step of steps) before.get(step.id)?.push(step);
    }
    return { steps: [...old, ...steps], cut };
  };
};
