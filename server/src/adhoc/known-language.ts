import type { Language } from "../graph/graph.ts";
import { keptFor } from "../graph/kept.ts";

/** What may be called, as it was within the last minute: a plugin needs a restart of the database. */
export const { known: knownLanguage } = keptFor<Language>(60_000, (graph, { database }) =>
  graph.language({ database }),
);
