import type { Graph, ReadOptions } from "../graph/graph.ts";
import { nodesById } from "./nodes.ts";
import { runQuery } from "../graph/queries.ts";

const most = 5000;

/** These nodes, and the relationships with both ends among them. @throws GraphError unknown-node */
export const among = async (graph: Graph, ids: string[], options: ReadOptions) => {
  const [nodes, { rows }] = await Promise.all([
    nodesById(graph, ids, options),
    runQuery(graph, "explore/among", { ids, limit: most + 1 }, { ...options, rowLimit: most + 1 }),
  ]);
  const relationships = rows.slice(0, most).map(([relationship]) => relationship);
  return { nodes, relationships, truncated: rows.length > most };
};
