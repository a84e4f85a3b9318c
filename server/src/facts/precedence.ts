import type { Graph, ReadOptions } from "../graph/graph.ts";
import { runQuery } from "../graph/queries.ts";
import { holdsBuiltIn } from "./built-in.ts";

/** Of these nodes, by id, what is said to support them; nothing of a foreign database. */
export const supportsBefore = async (
  graph: Graph,
  ids: readonly string[],
  options: ReadOptions,
): Promise<{ before: string; after: string }[]> => {
  if (ids.length === 0 || !(await holdsBuiltIn(graph, options))) return [];
  const { rows } = await runQuery(graph, "facts/supports-before", { ids: [...ids] }, options);
  return rows.map(([before, after]) => ({ before, after }));
};
