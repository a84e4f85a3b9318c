import type { Graph, Language, ReadOptions } from "./graph.ts";

// A plugin needs a restart of the database, so what may be called hardly ever changes.
const freshForMs = 60_000;

interface Kept {
  language: Promise<Language>;
  at: number;
}

const kept = new WeakMap<Graph, Map<string, Kept>>();

/** What may be called, as it was within the last minute. */
export const knownLanguage = (
  graph: Graph,
  { database }: Pick<ReadOptions, "database">,
): Promise<Language> => {
  const databases = kept.get(graph) ?? new Map<string, Kept>();
  kept.set(graph, databases);
  const name = database ?? "";
  const known = databases.get(name);
  if (known && performance.now() - known.at < freshForMs) return known.language;
  const language = graph.language({ database });
  const asked = { language, at: performance.now() };
  databases.set(name, asked);
  // A failure is not kept, nor does it end what was asked for since; nor is the list of names that are no database.
  language.catch(() => databases.get(name) === asked && databases.delete(name));
  return language;
};
