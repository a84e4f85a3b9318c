import { tiesBetween } from "../facts/ties.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { forMany } from "../graph/pausing.ts";
import { gathering } from "./gathering.ts";
import type { LensRequest, Reading } from "./lens.ts";

/** Rows that have a column by one relationship, either way. */
export const byLabels = async (
  graph: Graph,
  request: LensRequest & { rows: string; columns: string; gone: readonly string[] },
  options: ReadOptions,
): Promise<Reading> => {
  const { ties, nodes, truncated } = await tiesBetween(graph, request, options);
  const { told, note } = gathering();
  await forMany(ties, ({ row, column, relationship, claims, inherited }) =>
    note({ row, column, relationships: [relationship], claims, inherited }),
  );
  const { rows, columns } = request;
  return { told: await told(), nodes, truncated, labels: { rows, columns }, query: null };
};
