import { shapeScore } from "@chengmai/cypher/matrix";
import type { Output } from "@chengmai/server/contract";

type Table = Pick<
  Output<"matrix">,
  "rows" | "columns" | "cells" | "orderRows" | "orderColumns" | "trees"
>;
type Tree = Table["trees"]["rows"];

/** Ways to order a table: like beside like, by its trees, the fullest first, by name as it was given. */
export const orderings = ["alike", "tree", "count", "given"] as const;
export type TableOrdering = (typeof orderings)[number];

interface Orders {
  orderRows: number[];
  orderColumns: number[];
}

/** The leaves of a tree as its merges join them, left before right; all in their own order where there is no tree. */
export function leavesOf(tree: Tree, count: number): number[] {
  const clusters: number[][] = Array.from({ length: count }, (_, leaf) => [leaf]);
  for (const [left, right] of tree)
    clusters.push([...(clusters[left] ?? []), ...(clusters[right] ?? [])]);
  const last = clusters.at(-1) ?? [];
  return last.length === count ? last : Array.from({ length: count }, (_, leaf) => leaf);
}

/** The order of rows and columns by one of the ways. */
export function ordersOf(table: Table, ordering: TableOrdering): Orders {
  const { rows, columns, cells, orderRows, orderColumns, trees } = table;
  if (ordering === "alike") return { orderRows, orderColumns };
  if (ordering === "tree")
    return {
      orderRows: leavesOf(trees.rows, rows.length),
      orderColumns: leavesOf(trees.columns, columns.length),
    };
  const given = { orderRows: [...rows.keys()], orderColumns: [...columns.keys()] };
  if (ordering === "given") return given;
  const fullest = (side: "row" | "column", places: readonly number[]) => {
    const counts = new Map<number, number>();
    for (const cell of cells) counts.set(cell[side], (counts.get(cell[side]) ?? 0) + 1);
    return places.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
  };
  return {
    orderRows: fullest("row", given.orderRows),
    orderColumns: fullest("column", given.orderColumns),
  };
}

/** How much of a shape an order shows, 1 where like always meets like. */
export function scoreOf(
  { cells }: Pick<Table, "cells">,
  { orderRows, orderColumns }: Orders,
): number {
  const [tall, wide] = [orderRows, orderColumns].map(
    (order) => order.reduce((most, place) => Math.max(most, place), -1) + 1,
  ) as [number, number];
  const tied = new Uint8Array(tall * wide);
  for (const { row, column } of cells)
    if (row < tall && column < wide) tied[row * wide + column] = 1;
  return shapeScore((row, column) => tied[row * wide + column] === 1, orderRows, orderColumns);
}
