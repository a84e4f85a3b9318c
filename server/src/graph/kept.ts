import type { Graph, ReadOptions } from "./graph.ts";

type Where = Pick<ReadOptions, "database" | "signal">;

interface Kept<T> {
  value: T;
  at: number;
  /** As `Graph.changes` counted when it was asked for. */
  changes: number;
}

/**
 * Keeps what was read of each database for so many milliseconds, and no longer than this server leaves it unwritten.
 * `known` may be that old, `anew` is read now; a failure is not kept.
 */
export const keptFor = <T>(
  freshForMs: number,
  read: (graph: Graph, where: Where) => Promise<T>,
) => {
  const kept = new WeakMap<Graph, Map<string, Kept<T>>>();
  const anew = async (graph: Graph, where: Where): Promise<T> => {
    const changes = graph.changes();
    const value = await read(graph, where);
    const databases = kept.get(graph) ?? new Map<string, Kept<T>>();
    databases.set(where.database ?? "", { value, at: performance.now(), changes });
    kept.set(graph, databases);
    return value;
  };
  const known = async (graph: Graph, where: Where): Promise<T> => {
    const last = kept.get(graph)?.get(where.database ?? "");
    const fresh = last?.changes === graph.changes() && performance.now() - last.at < freshForMs;
    return fresh ? last.value : anew(graph, where);
  };
  return { known, anew };
};
