import { add, allBits, type Bits, bitsOf, membersOf, narrow } from "./bits.ts";

/**
 * Which row has which column. Rows and columns are numbers here; whoever makes a context numbers its nodes in the
 * order of their keys, so that wherever something is a tie the lower number comes first.
 */
export interface Context {
  readonly rows: number;
  readonly columns: number;
  /** Of each row, its columns. */
  readonly byRow: readonly Bits[];
  /** Of each column, its rows. */
  readonly byColumn: readonly Bits[];
  /** Of each row, its columns once more, as an ascending list. */
  readonly columnsOf: readonly Int32Array[];
}

/** A context of pairs of row and column; a pair may be told twice. */
export const contextOf = (
  rows: number,
  columns: number,
  pairs: Iterable<readonly [row: number, column: number]>,
): Context => {
  const byRow = Array.from({ length: rows }, () => bitsOf(columns));
  const byColumn = Array.from({ length: columns }, () => bitsOf(rows));
  for (const [row, column] of pairs) {
    add(byRow[row] as Bits, column);
    add(byColumn[column] as Bits, row);
  }
  const columnsOf = byRow.map((bits) => Int32Array.from(membersOf(bits)));
  return { rows, columns, byRow, byColumn, columnsOf };
};

/** The same with rows and columns changed over. */
export const turned = ({ rows, columns, byRow, byColumn }: Context): Context => ({
  rows: columns,
  columns: rows,
  byRow: byColumn,
  byColumn: byRow,
  columnsOf: byColumn.map((bits) => Int32Array.from(membersOf(bits))),
});

/** Columns that all these rows have: all columns of no row. */
export const intentOf = ({ columns, byRow }: Context, extent: Iterable<number>): Bits => {
  const intent = allBits(columns);
  for (const row of extent) narrow(intent, byRow[row] as Bits);
  return intent;
};

/** Rows that have all these columns: all rows of no column. */
export const extentOf = ({ rows, byColumn }: Context, intent: Iterable<number>): Bits => {
  const extent = allBits(rows);
  for (const column of intent) narrow(extent, byColumn[column] as Bits);
  return extent;
};
