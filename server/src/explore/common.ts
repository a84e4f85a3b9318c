import { isNode, type Value } from "@chengmai/cypher";
import { askedBy } from "./asked.ts";
import { GraphError } from "../graph/graph-error.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { commonText } from "../graph/texts/common.ts";
import { byIds, byKeys } from "../graph/texts/named.ts";
import { subgraphOfMany } from "../graph/subgraph.ts";
import { schemaKnowing } from "./known-schema.ts";
import type { LeavingOut } from "./left-out.ts";
import { nodesById } from "./nodes.ts";

interface CommonRequest {
  ids: string[];
  atLeast: number;
  types?: string[] | undefined;
  limit: number;
}

const touchedIn = (rows: readonly Value[][]) =>
  rows.flatMap(([node = null, touches]) =>
    isNode(node) ? [{ node, touches: Number(touches) }] : [],
  );

/** What touches at least so many of these nodes, the most first, with the relationships by which it does. */
export const common = async (
  graph: Graph,
  request: CommonRequest,
  leavingOut: LeavingOut,
  options: ReadOptions,
) => {
  const { ids, atLeast, types = [], limit } = request;
  const distinct = [...new Set(ids)];
  if (atLeast > distinct.length) {
    const detail = `atLeast: there are ${distinct.length} nodes, so that nothing touches ${atLeast} of them`;
    throw new GraphError("invalid-request", detail);
  }
  const { unique } = await schemaKnowing(graph, options, { types: { types } });
  const nodes = await nodesById(graph, distinct, options);
  const touching = { types, leftOut: leavingOut({ types, nodes }), atLeast };
  const run = commonText(byIds(distinct), { ...touching, limit: limit + 1 }, false);
  const { rows } = await graph.read(run.text, run.params, {
    ...options,
    house: true,
    rowLimit: limit + 1,
  });
  const kept = rows.slice(0, limit);
  return {
    found: touchedIn(kept),
    subgraph: await subgraphOfMany([...nodes, ...kept]),
    truncated: rows.length > limit,
    asked: [askedBy(commonText(byKeys(nodes, unique), { ...touching, limit }, true), options)],
  };
};
