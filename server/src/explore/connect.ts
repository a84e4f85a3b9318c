import { subgraphOf } from "@chengmai/cypher";
import { askedBy } from "./asked.ts";
import { GraphError } from "../graph/graph-error.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { nodesText } from "../graph/texts/among.ts";
import { byKeys } from "../graph/texts/named.ts";
import { foundText } from "../graph/texts/tree.ts";
import { schemaKnowing } from "./known-schema.ts";
import type { LeavingOut } from "./left-out.ts";
import { nodesById } from "./nodes.ts";
import { openSearching } from "./searching.ts";

interface ConnectRequest {
  ids: string[];
  types?: string[] | undefined;
  maxHops: number;
}

/** The smallest connection of three or more nodes, each at most so many hops from the next. */
export const connect = async (
  graph: Graph,
  request: ConnectRequest,
  leavingOut: LeavingOut,
  options: ReadOptions,
) => {
  const { types = [], maxHops } = request;
  const ids = [...new Set(request.ids)];
  if (ids.length < 3)
    throw new GraphError(
      "invalid-request",
      "ids: name three nodes or more; two are joined by a path",
    );
  const { unique } = await schemaKnowing(graph, options, { types: { types } });
  const nodes = await nodesById(graph, ids, options);
  const leftOut = leavingOut({ types, nodes });
  const walked = { types, withoutTypes: [], leftOut, avoid: [], weight: null };
  const searching = openSearching(graph, walked, options);
  const wanted = { nodes: nodes.map(searching.bare), maxHops };
  const { tree, exact, nodes: all } = await searching.tree(wanted);
  const text =
    tree === null
      ? nodesText(byKeys(nodes, unique))
      : foundText(tree.map((relationship) => relationship.id));
  return {
    subgraph: subgraphOf([all, tree ?? []]),
    connected: tree !== null,
    exact,
    asked: [askedBy(text, options)],
  };
};
