import type { Node } from "@chengmai/cypher/values";
import { heldBy } from "./bridges.ts";

interface Held {
  rows: readonly Node[];
  cells: readonly { row: number; column: number }[];
}

/** The first of the rows with the largest number; none where all are zero. */
function leading(rows: readonly Node[], numbers: readonly number[]): Node | undefined {
  let [best, most]: [Node | undefined, number] = [undefined, 0];
  for (const [row, number] of numbers.entries())
    if (number > most) [best, most] = [rows[row], number];
  return best;
}

/** The row that has most: to compare others with it says most. The first where nothing is tied. */
export function fullestRow(table: Held): Node | undefined {
  const sizes = heldBy(table).map(({ size }) => size);
  return leading(table.rows, sizes) ?? table.rows[0];
}

/** The other row that shares most with one; the first other where none shares anything. */
export function closestRow(table: Held, own: Node | undefined): Node | undefined {
  const { rows } = table;
  const held = heldBy(table);
  const of = own === undefined ? -1 : rows.indexOf(own);
  const shared = held.map((columns, row) =>
    row === of ? 0 : [...columns].filter((column) => held[of]?.has(column)).length,
  );
  return leading(rows, shared) ?? rows.find((row) => row !== own);
}
