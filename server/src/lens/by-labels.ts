import { setImmediate } from "node:timers/promises";
import { tiesBetween } from "../facts/ties.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { gathering } from "./gathering.ts";
import type { LensRequest, Reading } from "./lens.ts";

/** Ties gathered at once: others are answered between two parts. */
const partSize = 5000;

/** Rows that have a column by one relationship, either way. */
export const byLabels = async (
  graph: Graph,
  request: LensRequest & { rows: string; columns: string; gone: readonly string[] },
  options: ReadOptions,
): Promise<Reading> => {
  const { ties, nodes, truncated } = await tiesBetween(graph, request, options);
  const { told, note } = gathering();
  for (const [at, { row, column, relationship, claims, inherited }] of ties.entries()) {
    note({ row, column, relationships: [relationship], claims, inherited });
    if (at % partSize === partSize - 1) await setImmediate();
  }
  const { rows, columns } = request;
  return { told: told(), nodes, truncated, labels: { rows, columns }, query: null };
};
