import { keptFor } from "../graph/kept.ts";
import { runQuery } from "../graph/queries.ts";

const sign = keptFor(30_000, async (graph, where) => {
  const { rows } = await runQuery(graph, "facts/built-in", {}, where);
  return rows.length > 0;
});

/** Whether this database holds the built-in graph: told by the mark that seeding leaves, and by no label's name. */
export const looksForBuiltIn = sign.anew;

/** The same as it was within the last half minute, and after what this server wrote. */
export const holdsBuiltIn = sign.known;
