import type { Graph, ReadOptions } from "../graph/graph.ts";
import { schemaKnowing } from "../graph/known-schema.ts";
import { rank, type Hit } from "./rank.ts";

// A graph up to this size is ranked whole, so that a slip is forgiven wherever it was made.
const candidates = 3000;

export interface SearchRequest {
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
  if (labels) await schemaKnowing(graph, options, { labels });
  const asked = { ...options, candidates, ...(labels ? { labels } : {}) };
  return rank(q, await graph.search(q, asked), limit);
};
