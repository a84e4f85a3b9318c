import type { ReadOptions } from "../graph/graph.ts";
import type { TableOrdered } from "../patterns/jobs/table.ts";
import { atWork, fits } from "./at-work.ts";
import type { Ground, LensCell, LensRequest } from "./lens.ts";
import { readLens, told, type ToldContext } from "./read-lens.ts";

/** A lens as a table, in its order and with its trees. */
export const tableOf = async (
  ground: Ground,
  request: LensRequest,
  options: ReadOptions,
): Promise<ToldContext & TableOrdered & { cells: LensCell[] }> => {
  const context = await readLens(ground, request, options);
  const { rows, columns, cells } = context;
  const ids = { rows: rows.map(({ id }) => id), columns: columns.map(({ id }) => id) };
  const bare = cells.map(({ row, column, count }) => ({ row, column, count }));
  const orders = await atWork("table", { ...ids, cells: bare, trees: fits(context) }, options);
  return { ...told(context), cells, ...orders };
};
