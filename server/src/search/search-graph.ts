import type { Node } from "@chengmai/cypher";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { knownSchema, schemaKnowing } from "../explore/known-schema.ts";
import { rank, type Hit } from "./rank.ts";

// A graph up to this size is ranked whole, so that a slip is forgiven wherever it was made.
const candidates = 3000;

// Long enough for a word to be typed, short enough that a new name is soon found.
const freshForMs = 5000;

interface Candidates {
  nodes: Promise<Node[]>;
  at: number;
  mark: string;
}

// Labels can be asked for in as many ways as there are sets of them.
const mostKept = 20;

const kept = new WeakMap<Graph, Map<string, Candidates>>();

/** A small graph's nodes are the same candidates for every word: they are fetched once for a few seconds. */
const candidatesFor = async (
  graph: Graph,
  { q, labels }: Pick<SearchRequest, "q" | "labels">,
  options: ReadOptions,
): Promise<Node[]> => {
  const schema = await knownSchema(graph, options);
  const count = schema.labels.reduce((sum, label) => sum + label.count, 0);
  const asked = { ...options, candidates, ...(labels ? { labels } : {}) };
  if (count > candidates) return graph.search(q, asked);
  const known = kept.get(graph) ?? new Map<string, Candidates>();
  kept.set(graph, known);
  const key = JSON.stringify([options.database, labels?.toSorted()]);
  const found = known.get(key);
  const { mark } = graph.state();
  if (found?.mark === mark && performance.now() - found.at < freshForMs) return found.nodes;
  // Others wait for this answer too, so no single client's leaving may end it.
  const nodes = graph.search(q, { ...asked, signal: undefined });
  const fetched = { nodes, at: performance.now(), mark };
  known.delete(key);
  known.set(key, fetched);
  const [oldest] = known.keys();
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
  // A failure is not kept, nor does it end what was asked for since.
  nodes.catch(() => known.get(key) === fetched && known.delete(key));
  return nodes;
};

interface SearchRequest {
  q: string;
  limit: number;
  labels?: string[] | undefined;
}

/** Finds nodes by name, alias, pinyin, initials, traditional form or a slip of one letter. */
export const searchGraph = async (
  graph: Graph,
  { q, limit, labels }: SearchRequest,
  options: ReadOptions,
): Promise<Hit[]> => {
  if (labels) await schemaKnowing(graph, options, { labels: { labels } });
  return rank(q, await candidatesFor(graph, { q, labels }, options), limit);
};
