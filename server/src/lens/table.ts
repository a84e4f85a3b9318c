import type { TableOrdered } from "../patterns/jobs/table.ts";
import { atWork, fits, pairsOf } from "./at-work.ts";
import { forMany } from "../graph/pausing.ts";
import type { Ground, LensCell, LensRequest, Wishes } from "./lens.ts";
import { readLens, told, type ToldContext } from "./read-lens.ts";

/** A lens as a table, in its order and with its trees. */
export const tableOf = async (
  ground: Ground,
  request: LensRequest,
  options: Wishes,
): Promise<ToldContext & TableOrdered & { cells: LensCell[] }> => {
  const context = await readLens(ground, request, options);
  const { rows, columns, cells } = context;
  const ids = { rows: rows.map(({ id }) => id), columns: columns.map(({ id }) => id) };
  const counts = new Float64Array(cells.length);
  let at = 0;
  await forMany(cells, ({ count }) => void (counts[at++] = count));
  const given = { ...ids, context: await pairsOf(context), counts, trees: fits(context) };
  const orders = await atWork("table", given, options);
  return { ...told(context), cells, ...orders };
};
