import { GraphError } from "../../graph/graph-error.ts";
import { atWork, sent, timeOf } from "../at-work.ts";
import type { ConceptsFound } from "../../patterns/jobs/concepts.ts";
import type { Ground, LensRequest, Wishes } from "../lens.ts";
import { readLens, told, type ToldContext } from "../read-lens.ts";

interface Wanted extends LensRequest {
  limit: number;
  minSupport: number;
  minConfidence: number;
}

/** The concepts of a lens, and what follows from what in it. @throws GraphError `timed-out` */
export const conceptsIn = async (
  ground: Ground,
  request: Wanted,
  options: Wishes,
): Promise<ToldContext & ConceptsFound> => {
  const context = await readLens(ground, request, options);
  // Its one concept would be of nothing that has nothing.
  if (context.rows.length === 0 && context.columns.length === 0)
    return { ...told(context), concepts: [], implications: [], nearly: [] };
  const { limit, minSupport, minConfidence } = request;
  const found = await atWork(
    "concepts",
    { context: await sent(context), limit, minSupport, minConfidence, ms: timeOf(options) },
    options,
  );
  if (found === null)
    throw new GraphError("timed-out", "There are too many concepts here; ask for fewer rows.");
  return { ...told(context), ...found, truncated: context.truncated || found.truncated };
};
