import type { Node } from "@chengmai/cypher/values";
import type { Cell, Matrix } from "./matrix-of.ts";

export type Ordering = "alike" | "given";

/** A matrix in the order it is drawn in. */
interface Drawn {
  down: Node[];
  across: Node[];
  /** By row, then column, as drawn; null where nothing ties the pair. */
  cells: (Cell | null)[][];
  /** Of each column, how many of its cells are there. */
  filled: number[];
  /** The largest count. */
  most: number;
  inherited: boolean;
}

const picked = (nodes: readonly Node[], order: readonly number[]): Node[] =>
  order.flatMap((at) => nodes[at] ?? []);

/** The labels that all of some nodes have: one of them may have others. Those of the first where they share none. */
export function labelsOfAll([first, ...others]: readonly Node[]): readonly string[] {
  const own = first?.labels ?? [];
  const shared = own.filter((label) => others.every(({ labels }) => labels.includes(label)));
  return shared.length > 0 ? shared : own;
}

/** Every cell in its place, rows and columns alike beside alike or as the answer has them. */
export function drawn(matrix: Matrix, ordering: Ordering): Drawn {
  const alike = ordering === "alike";
  const rows = alike ? matrix.orderRows : [...matrix.rows.keys()];
  const columns = alike ? matrix.orderColumns : [...matrix.columns.keys()];
  const [rowAt, columnAt] = [rows, columns].map(
    (order) => new Map(order.map((place, at) => [place, at])),
  );
  // Copied, since filling many at once takes long.
  const blank = columns.map((): Cell | null => null);
  const cells = rows.map(() => blank.slice());
  const filled = columns.map(() => 0);
  for (const cell of matrix.cells) {
    const [row, column] = [rowAt?.get(cell.row), columnAt?.get(cell.column)];
    const line = row === undefined ? undefined : cells[row];
    if (line === undefined || column === undefined) continue;
    if (line[column] === null) filled[column] = (filled[column] ?? 0) + 1;
    line[column] = cell;
  }
  return {
    down: picked(matrix.rows, rows),
    across: picked(matrix.columns, columns),
    cells,
    filled,
    most: matrix.cells.reduce((so, { count }) => Math.max(so, count), 0),
    inherited: matrix.cells.some((cell) => cell.inherited),
  };
}
