import type { Node } from "@chengmai/cypher";
import { matrixOf } from "@chengmai/cypher/matrix";
import type { Around } from "../../working/messages.ts";
import type { Merge } from "../order/dendrogram.ts";
import { treesOf } from "../order/trees.ts";
import { contextGiven, type GivenContext } from "./given.ts";
import { telling, wholly } from "./within.ts";

interface Given {
  /** Ids of rows and columns: a label against itself has one order both ways. */
  rows: readonly string[];
  columns: readonly string[];
  context: GivenContext;
  counts: Float64Array;
  /** False where there are too many for trees. */
  trees: boolean;
}

export interface TableOrdered {
  orderRows: number[];
  orderColumns: number[];
  trees: { rows: Merge[]; columns: Merge[] };
}

const bare = (id: string): Node => ({ kind: "node", id, key: null, labels: [], properties: {} });

/** The places that an order tells of, and after them all others. */
const whole = (order: readonly number[], size: number): number[] => [
  ...new Set([...order, ...Array.from({ length: size }, (_, at) => at)]),
];

/** Of an order of some nodes, the places that they have elsewhere. */
const places = (order: readonly number[], nodes: readonly Node[], at?: Map<string, number>) =>
  order.flatMap((place) => at?.get(nodes[place]?.id ?? "") ?? []);

/** Orders of a table's rows and columns, alike beside alike, and the trees of both. */
export const tableJob = (
  { rows, columns, context, counts, trees }: Given,
  around: Around,
): TableOrdered => {
  const matrix = matrixOf(
    Array.from(counts, (count, at) => ({
      row: bare(rows[context.pairs[2 * at] ?? 0] ?? ""),
      column: bare(columns[context.pairs[2 * at + 1] ?? 0] ?? ""),
      count,
      claims: [],
    })),
  );
  const [rowAt, columnAt] = [rows, columns].map((ids) => new Map(ids.map((id, at) => [id, at])));
  const grown = trees
    ? treesOf(contextGiven(context), wholly(telling(around)(0.3, 1)))
    : { rows: { merges: [] }, columns: { merges: [] } };
  return {
    orderRows: whole(places(matrix.orderRows, matrix.rows, rowAt), rows.length),
    orderColumns: whole(places(matrix.orderColumns, matrix.columns, columnAt), columns.length),
    trees: { rows: grown.rows.merges, columns: grown.columns.merges },
  };
};
