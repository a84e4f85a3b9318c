import type { Node } from "@chengmai/cypher/values";

interface Held {
  rows: readonly Node[];
  cells: readonly { row: number; column: number }[];
}

/** The first of the rows with the largest number; none where all are zero. */
function leading(rows: readonly Node[], numbers: ReadonlyMap<number, number>): Node | undefined {
  let [best, most]: [Node | undefined, number] = [undefined, 0];
  for (const [row, node] of rows.entries()) {
    const number = numbers.get(row) ?? 0;
    if (number > most) [best, most] = [node, number];
  }
  return best;
}

/** The row that has most: to compare others with it says most. The first where nothing is tied. */
export function fullestRow({ rows, cells }: Held): Node | undefined {
  const numbers = new Map<number, number>();
  for (const { row } of cells) numbers.set(row, (numbers.get(row) ?? 0) + 1);
  return leading(rows, numbers) ?? rows[0];
}

/** The other row that shares most with one; the first other where none shares anything. */
export function closestRow({ rows, cells }: Held, own: Node | undefined): Node | undefined {
  const columns = new Set<number>();
  for (const { row, column } of cells) if (rows[row] === own) columns.add(column);
  const numbers = new Map<number, number>();
  for (const { row, column } of cells)
    if (rows[row] !== own && columns.has(column)) numbers.set(row, (numbers.get(row) ?? 0) + 1);
  return leading(rows, numbers) ?? rows.find((row) => row !== own);
}
