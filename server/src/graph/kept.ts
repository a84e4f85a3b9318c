import type { Graph, ReadOptions } from "./graph.ts";

type Where = Pick<ReadOptions, "database" | "signal">;

interface Kept<T> {
  value: T;
  at: number;
  /** Of the data, before it was read. */
  mark: string;
}

/**
 * Keeps what was read of each database for so many milliseconds, and no longer than this server leaves it unwritten.
 * `known` may be that old, `anew` is as it is now: read, or known where nobody can have changed it. A failure is not kept.
 */
export const keptFor = <T>(
  freshForMs: number,
  read: (graph: Graph, where: Where) => Promise<T>,
) => {
  const kept = new WeakMap<Graph, Map<string, Kept<T>>>();
  const lastOf = (graph: Graph, { database = "" }: Where): Kept<T> | undefined =>
    kept.get(graph)?.get(database);
  const anew = async (graph: Graph, where: Where): Promise<T> => {
    const { mark, surely } = graph.state();
    const last = lastOf(graph, where);
    if (surely && last?.mark === mark) return last.value;
    const value = await read(graph, where);
    const databases = kept.get(graph) ?? new Map<string, Kept<T>>();
    databases.set(where.database ?? "", { value, at: performance.now(), mark });
    kept.set(graph, databases);
    return value;
  };
  const known = async (graph: Graph, where: Where): Promise<T> => {
    const last = lastOf(graph, where);
    const fresh = last?.mark === graph.state().mark && performance.now() - last.at < freshForMs;
    return fresh ? last.value : anew(graph, where);
  };
  return { known, anew };
};
