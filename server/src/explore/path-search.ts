import type { Node, Relationship } from "@chengmai/cypher";
import { askedBy } from "./asked.ts";
import { GraphError } from "../graph/graph-error.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { runQuery } from "../graph/queries.ts";
import { byIds, byKeys, byLabel } from "../graph/texts/named.ts";
import { pathsText } from "../graph/texts/paths.ts";
import { schemaKnowing } from "./known-schema.ts";
import type { LeavingOut } from "./left-out.ts";
import { nodesById } from "./nodes.ts";
import { inOrder } from "./search/found.ts";
import { findPaths, type Paths } from "./search/paths.ts";
import { walking } from "./walking.ts";

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

/** The number that a relationship weighs; one without it, or with less than nothing, is not walked. */
const weighing =
  (property: string) =>
  ({ properties }: Relationship): number | null => {
    const value = properties[property];
    return typeof value === "number" && value >= 0 ? value : null;
  };

/** Between any two of several nodes: the first of all pairs. */
const joined = (all: readonly Paths[], limit: number): Paths => {
  const each = inOrder(all.flatMap(({ found }) => found));
  const truncated = each.length > limit || all.some((one) => one.truncated);
  return { found: each.slice(0, limit), truncated };
};

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
    labels,
    types: [...types, ...avoidTypes],
  });
  const ids = among.length > 0 ? among : [from, to].filter((end) => typeof end === "string");
  const nodes = await nodesById(graph, [...ids, ...avoid], options);
  const named = nodes.slice(0, new Set(ids).size);
  const out = leavingOut({ types, labels: [...labels, ...named.flatMap((node) => node.labels)] });
  const withoutTypes = [...out.withoutTypes, ...avoidTypes];
  const { withoutLabels } = out;
  const neighbours = walking(graph, { types, withoutTypes, withoutLabels, avoid }, options);
  const weigh = request.weight === undefined ? null : weighing(request.weight);
  const how = { maxHops, limit, weigh, signal: options.signal };
  const search = (
    begin: readonly Node[],
    end: readonly Node[] | ((node: Node) => boolean),
    backwards = false,
  ) => findPaths({ from: begin, to: end, backwards, ...how }, neighbours);
  const of = (end: End | undefined) => nodes.filter(({ id }) => id === end);
  const found = await (async (): Promise<Paths> => {
    if (among.length > 0) {
      const sorted = named.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const pairs = sorted.flatMap((a, at) => sorted.slice(at + 1).map((b) => [a, b] as const));
      const all: Paths[] = [];
      for (const [a, b] of pairs) all.push(await search([a], [b]));
      return joined(all, limit);
    }
    if (typeof from === "object") {
      const is = (node: Node): boolean => node.labels.includes(from.label);
      if (typeof to !== "object") return search(of(to), is, true);
      const some = { label: from.label, limit: mostBegun + 1 };
      const { rows } = await runQuery(graph, "schema/nodes-of-label", some, options);
      const begun = await search(
        rows.slice(0, mostBegun).map(([node]) => node),
        (node) => node.labels.includes(to.label),
      );
      return { ...begun, truncated: begun.truncated || rows.length > mostBegun };
    }
    if (typeof to === "object") return search(of(from), (node) => node.labels.includes(to.label));
    return search(of(from), of(to));
  })();
  const longest = Math.max(1, ...found.found.map(({ path }) => path.relationships.length));
  const naming = (end: End | undefined) =>
    typeof end === "object"
      ? byLabel(end.label)
      : byKeys(among.length > 0 ? named : of(end), unique);
  const walk = {
    pairs: among.length > 0,
    types,
    withoutTypes,
    withoutLabels,
    avoid: avoid.length > 0 ? byIds(avoid) : null,
    weight: request.weight ?? null,
    // Where the limit ended the search, nothing longer was asked for; a lighter path may be longer.
    hops: found.truncated && weigh === null ? longest : maxHops,
    limit,
  };
  return {
    paths: found.found.map(({ path }) => path),
    weights: weigh === null ? [] : found.found.map(({ weight }) => weight),
    truncated: found.truncated,
    asked: [askedBy(pathsText(naming(from), naming(to), walk), options)],
  };
};
