import type { Graph, ReadOptions } from "../../graph/graph.ts";
import { byDescription } from "./by-description.ts";
import { byKey } from "./by-key.ts";
import type { Joined, Met, Recalled } from "./met.ts";
import { recallRelationships } from "./relationships.ts";

/**
 * What was met before, as it is today, each at its place; null for what is no longer there. Ids die with the
 * database's session: a node is known again by its key, else by its labels and properties.
 */
export const recall = async (
  graph: Graph,
  { nodes, relationships }: { nodes: Met[]; relationships: Joined[] },
  options: ReadOptions,
): Promise<Recalled> => {
  const keyed = await byKey(graph, nodes, options);
  const claimed = new Set([...keyed.values()].map(({ id }) => id));
  const rest = [...nodes.keys()].filter((at) => !keyed.has(at) && nodes[at]?.key === null);
  const told = await byDescription(graph, { nodes, rest, claimed }, options);
  return {
    nodes: nodes.map((_, at) => keyed.get(at) ?? told.get(at) ?? null),
    relationships: await recallRelationships(graph, relationships, options),
  };
};
