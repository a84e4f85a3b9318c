import { GraphError } from "../graph/graph-error.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { schemaKnowing } from "./known-schema.ts";
import type { LeavingOut } from "./left-out.ts";
import { nodesById } from "./nodes.ts";
import { findPaths, type Neighbours } from "./paths.ts";
import { runQuery } from "../graph/queries.ts";

interface PathRequest {
  from: string;
  to: string;
  maxHops: number;
  limit: number;
  types?: string[] | undefined;
  avoid?: string[] | undefined;
}

// Relationships of one layer; past it the search goes on with what it has and says so.
const mostOfLayer = 20_000;

/** Paths between two nodes, in any direction of the relationships, and not by way of what is left out. */
export const searchPaths = async (
  graph: Graph,
  request: PathRequest,
  leavingOut: LeavingOut,
  options: ReadOptions,
) => {
  const { types = [], avoid = [], maxHops, limit } = request;
  if (request.from === request.to) {
    throw new GraphError("invalid-request", "from and to are the same node");
  }
  await schemaKnowing(graph, options, { types });
  const [from, to] = await nodesById(graph, [request.from, request.to], options);
  if (from === undefined || to === undefined) throw new GraphError("unknown-node", "No such node");
  const labels = [...from.labels, ...to.labels];
  const walked = {
    types,
    avoid,
    limit: mostOfLayer,
    ...leavingOut({ types, labels }),
  };
  const neighbours: Neighbours = async (ids) => {
    // One layer is soon there; all of them may not be.
    const layer = { ...options, rowLimit: mostOfLayer, short: false };
    const { rows } = await runQuery(graph, "explore/frontier", { ids, ...walked }, layer);
    const steps = rows.map(([id, relationship, node]) => ({ id, relationship, node }));
    return { steps, cut: rows.length >= mostOfLayer };
  };
  return findPaths({ from, to, maxHops, limit }, neighbours);
};
