import { keptFor } from "../graph/kept.ts";
import { runQuery } from "../graph/queries.ts";

/**
 * Whether this database holds the built-in graph, told by the mark that seeding leaves and by no label's name;
 * as it was within the last half minute, and after what this server wrote.
 */
export const { known: holdsBuiltIn } = keptFor(30_000, async (graph, where) => {
  const { rows } = await runQuery(graph, "facts/built-in", {}, where);
  return rows.length > 0;
});
