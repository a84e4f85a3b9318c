import { fieldOf } from "@chengmai/cypher/values";
import type { Node, Relationship } from "@chengmai/cypher";
import { setImmediate } from "node:timers/promises";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { programAt } from "../graph/loading.ts";
import { runQuery } from "../graph/queries.ts";
import type { LeftOut } from "../graph/texts/left-out.ts";
import { passedOver } from "./left-out.ts";
import { openWorkers, type Workers } from "../working/workers.ts";
import type { FoundIds, LayerPart, PathsWanted, TreeIds, TreeWanted } from "./search/jobs.ts";
import type { Step } from "./search/known.ts";

interface Walked {
  types: string[];
  withoutTypes: string[];
  leftOut: LeftOut | null;
  /** Ids of nodes that are not walked through. */
  avoid: string[];
}

// Relationships of one layer; past it the search goes on with what it has and says so.
const mostOfLayer = 20_000;
// Steps sent at once: others are answered between two parts.
const partSize = 1000;
const longestMs = 60_000;

let opened: Workers | null = null;

/** The threads that search, whatever graphs there are: they keep the one that answers free. */
const searchers = (): Workers =>
  (opened ??= openWorkers(programAt("./search/worker", import.meta.url), { most: 2 }));

const of = <Thing>(known: ReadonlyMap<string, Thing>, ids: readonly string[]): Thing[] =>
  ids.flatMap((id) => known.get(id) ?? []);

/** Searches on a thread of its own, which asks for the graph layer by layer; the node and relationships met are kept here. */
export function openSearching(
  graph: Graph,
  { weight, leftOut, ...walked }: Walked & { weight: string | null },
  options: ReadOptions,
) {
  const nodes = new Map<string, Node>();
  const relationships = new Map<string, Relationship>();

  /** What a search looks at: ids, labels, and the weight. */
  const bare = (node: Node): Node => {
    nodes.set(node.id, node);
    return { ...node, properties: {} };
  };
  const stepOf = (id: string, relationship: Relationship, node: Node): Step => {
    relationships.set(relationship.id, relationship);
    const value = weight === null ? undefined : fieldOf(relationship.properties, weight);
    const properties = weight === null || value === undefined ? {} : { [weight]: value };
    return { id, relationship: { ...relationship, properties }, node: bare(node) };
  };
  async function* answer(ids: string[]): AsyncGenerator<LayerPart> {
    // One layer is soon there; all of them may not be.
    const layer = { ...options, rowLimit: mostOfLayer, short: false };
    const params = { ids, limit: mostOfLayer, ...walked, ...passedOver(leftOut) };
    const { rows } = await runQuery(graph, "explore/frontier", params, layer);
    const cut = rows.length >= mostOfLayer;
    for (let at = 0; at < rows.length; at += partSize) {
      const part = rows.slice(at, at + partSize);
      yield { steps: part.map(([id, by, node]) => stepOf(id, by, node)), cut };
      await setImmediate();
    }
  }
  const run = (job: "paths" | "tree", input: PathsWanted | TreeWanted): Promise<unknown> => {
    const { signal, timeoutMs = longestMs } = options;
    return searchers().run(job, input, { signal, timeoutMs, answer });
  };

  return {
    bare,
    async paths(wanted: PathsWanted) {
      const found = (await run("paths", wanted)) as FoundIds;
      return {
        truncated: found.truncated,
        paths: found.paths.map((each) => ({
          kind: "path" as const,
          nodes: of(nodes, each.nodes),
          relationships: of(relationships, each.relationships),
        })),
        weights: found.paths.map((each) => each.weight),
      };
    },
    async tree(wanted: TreeWanted) {
      const found = (await run("tree", wanted)) as TreeIds;
      const tree = found.relationships && of(relationships, found.relationships);
      const ends = (tree ?? []).flatMap(({ from, to }) => [from, to]);
      const met = [...new Set([...wanted.nodes.map(({ id }) => id), ...ends])];
      return { tree, exact: found.exact, nodes: of(nodes, met) };
    },
  };
}
