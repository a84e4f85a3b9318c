import type { Graph } from "../../../src/graph/graph.ts";
import { creating } from "../shop/plant.ts";
import { nodes, relationships } from "./fair.ts";

/** Fills an empty graph with the fair, and gives the engine's ids by what its nodes are called here. */
export const plantFair = async (graph: Graph): Promise<Map<string, string>> => {
  const writing = creating(graph, { nodes, relationships });
  await graph.write(writing.slice(0, -1));
  const { rows } = await graph.read("MATCH (n) RETURN n.shopped AS name, elementId(n) AS id", {});
  await graph.write(writing.slice(-1));
  return new Map(rows.map(([name, id]) => [String(name), String(id)]));
};
