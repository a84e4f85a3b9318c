import type { Graph } from "../graph.ts";

const freshForMs = 30_000;
const most = 200;
const longest = 10_000;

const keyOf = (text: string, database: string | undefined): string =>
  JSON.stringify([database ?? null, text]);

const kept = new WeakMap<Graph, Map<string, number>>();

/**
 * Texts that were found to do no more than is allowed are not judged again for half a minute. That is
 * safe: what a text may do follows from the text, its database and the server's plugins. Parameters
 * never become clauses, indexes and counts only change the way to the same rows, and a plugin needs a
 * restart of the database and is itself looked for once a minute. Refusals are never remembered.
 */
export const judgedTexts = (graph: Graph) => {
  const known = kept.get(graph) ?? new Map<string, number>();
  kept.set(graph, known);
  return {
    has(text: string, database: string | undefined): boolean {
      const at = known.get(keyOf(text, database));
      return at !== undefined && performance.now() - at < freshForMs;
    },
    add(text: string, database: string | undefined): void {
      if (text.length > longest) return;
      const key = keyOf(text, database);
      known.delete(key);
      known.set(key, performance.now());
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
    },
  };
};
