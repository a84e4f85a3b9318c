import type { Node } from "@chengmai/cypher";
import { askedBy } from "./asked.ts";
import { GraphError } from "../graph/graph-error.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { runQuery } from "../graph/queries.ts";
import { byIds, byKeys, byLabel } from "../graph/texts/named.ts";
import { pathsText } from "../graph/texts/paths.ts";
import { schemaKnowing } from "./known-schema.ts";
import type { LeavingOut } from "./left-out.ts";
import { nodesById } from "./nodes.ts";
import type { Search } from "./search/jobs.ts";
import { openSearching } from "./searching.ts";

type End = string | { label: string };

interface PathRequest {
  from?: End | undefined;
  to?: End | undefined;
  among?: string[] | undefined;
  maxHops: number;
  limit: number;
  types?: string[] | undefined;
  avoid?: string[] | undefined;
  avoidTypes?: string[] | undefined;
  weight?: string | undefined;
}

/** Nodes of a label that a search begins at, where both its ends are labels. */
const mostBegun = 200;

const labelsOf = (ends: readonly (End | undefined)[]): string[] =>
  ends.flatMap((end) => (typeof end === "object" ? [end.label] : []));

/** Paths between nodes, in any direction of the relationships, and not by way of what is left out. */
export const searchPaths = async (
  graph: Graph,
  request: PathRequest,
  leavingOut: LeavingOut,
  options: ReadOptions,
) => {
  const { from, to, among = [], types = [], avoid = [], avoidTypes = [], maxHops, limit } = request;
  if (among.length === 0 && typeof from === "string" && from === to)
    throw new GraphError("invalid-request", "from and to are the same node");
  const labels = labelsOf([from, to]);
  const { unique } = await schemaKnowing(graph, options, {
    from: { labels: labelsOf([from]) },
    to: { labels: labelsOf([to]) },
    types: { types },
    avoidTypes: { types: avoidTypes },
  });
  const ids = among.length > 0 ? among : [from, to].filter((end) => typeof end === "string");
  const nodes = await nodesById(graph, [...ids, ...avoid], options);
  const named = nodes.slice(0, new Set(ids).size);
  const leftOut = leavingOut({ types, labels, nodes: named });
  const weight = request.weight ?? null;
  const walked = { types, withoutTypes: avoidTypes, leftOut, avoid, weight };
  const searching = openSearching(graph, walked, options);
  const of = (end: End | undefined) => nodes.filter(({ id }) => id === end);
  const bare = (all: readonly Node[]) => all.map(searching.bare);
  const labelled = async ({ label }: { label: string }) => {
    const some = { label, limit: mostBegun + 1 };
    const { rows } = await runQuery(graph, "schema/nodes-of-label", some, options);
    const begun = rows.slice(0, mostBegun).map(([node]) => node);
    return { begun, more: rows.length > mostBegun };
  };
  let more = false;
  const searches = await (async (): Promise<Search[]> => {
    if (among.length > 0) {
      const sorted = bare(named.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      return sorted.flatMap((a, at) => sorted.slice(at + 1).map((b) => ({ from: [a], to: [b] })));
    }
    if (typeof from !== "object")
      return [{ from: bare(of(from)), to: typeof to === "object" ? to : bare(of(to)) }];
    // What is only known by a sign cannot be walked from.
    if (typeof to !== "object") return [{ from: bare(of(to)), to: from, backwards: true }];
    const all = await labelled(from);
    more = all.more;
    return [{ from: bare(all.begun), to }];
  })();
  const found = await searching.paths({ searches, maxHops, limit, weight });
  const truncated = found.truncated || more;
  const longest = Math.max(1, ...found.paths.map(({ relationships }) => relationships.length));
  const naming = (end: End | undefined) =>
    typeof end === "object"
      ? byLabel(end.label)
      : byKeys(among.length > 0 ? named : of(end), unique);
  const walk = {
    pairs: among.length > 0,
    types,
    avoidTypes,
    leftOut,
    avoid: avoid.length > 0 ? byIds(avoid) : null,
    weight,
    // Where the limit ended the search, nothing longer was asked for; a lighter path may be longer.
    hops: truncated && weight === null ? longest : maxHops,
    limit,
  };
  return {
    paths: found.paths,
    weights: weight === null ? [] : found.weights,
    truncated,
    asked: [askedBy(pathsText(naming(from), naming(to), walk), options)],
  };
};
