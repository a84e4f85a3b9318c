import { subgraphOf, type Relationship } from "@chengmai/cypher";
import { askedBy } from "./asked.ts";
import { GraphError } from "../graph/graph-error.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { nodesText } from "../graph/texts/among.ts";
import { byKeys } from "../graph/texts/named.ts";
import { foundText } from "../graph/texts/tree.ts";
import { schemaKnowing } from "./known-schema.ts";
import type { LeavingOut } from "./left-out.ts";
import { nodesById } from "./nodes.ts";
import { isFew, smallestTree } from "./search/dreyfus-wagner.ts";
import { grow, openKnown, side } from "./search/known.ts";
import { nearestTree } from "./search/nearest-tree.ts";
import { numbered } from "./search/numbered.ts";
import { inSlices } from "./search/slices.ts";
import { walking } from "./walking.ts";

interface ConnectRequest {
  ids: string[];
  types?: string[] | undefined;
  maxHops: number;
}

/**
 * The smallest connection of three or more nodes, each at most so many hops from the next. `exact` where no smaller one
 * is within so many hops. A smaller one would lie within half its size of its ends: farther is not walked.
 */
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
  const { unique } = await schemaKnowing(graph, options, { types });
  const nodes = await nodesById(graph, ids, options);
  const out = leavingOut({ types, labels: nodes.flatMap(({ labels }) => labels) });
  const neighbours = walking(graph, { types, ...out, avoid: [] }, options);
  const known = openKnown(nodes);
  const reached = side(ids);
  const { signal } = options;
  let tree: Relationship[] | null = null;
  let cut = false;
  let exact = false;
  const most = Math.ceil(maxHops / 2);
  for (let layers = 1; layers <= most; layers += 1) {
    if (reached.frontier.length === 0) break;
    cut = (await grow(reached, known, neighbours)) || cut;
    const numbers = numbered(known);
    const terminals = ids.map((id) => numbers.at.get(id) ?? 0);
    const few = isFew(ids.length, numbers.ids.length);
    tree = await inSlices((few ? smallestTree : nearestTree)(terminals, numbers), signal);
    const whole =
      tree !== null &&
      (tree.length === ids.length - 1 || layers > Math.floor((tree.length - 1) / 2));
    exact = few && !cut && (whole || layers === most || reached.frontier.length === 0);
    if (whole || cut) break;
  }
  const ends = (tree ?? []).flatMap(({ from, to }) => [from, to]);
  const all = [...new Set([...ids, ...ends])].flatMap((id) => known.nodes.get(id) ?? []);
  const text =
    tree === null
      ? nodesText(byKeys(nodes, unique))
      : foundText(tree.map((relationship) => relationship.id));
  return {
    subgraph: subgraphOf([all, tree ?? []]),
    connected: tree !== null,
    exact: tree !== null && exact,
    asked: [askedBy(text, options)],
  };
};
