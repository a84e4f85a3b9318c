/** A cell of the table as drawn: row -1 are the headings. */
export interface Place {
  row: number;
  column: number;
}

/** The cells from where a selection began to where the cursor stands. */
export interface Selection {
  from: Place;
  to: Place;
}

/** How large the table is, and how many rows a page of it has. */
export interface Size {
  rows: number;
  columns: number;
  page: number;
}

/** First and last row and column of a selection, headings left out. */
export interface Block {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

const within = (at: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, at));

/** The selection of a single cell. */
export const single = (place: Place): Selection => ({ from: place, to: place });

export const blockOf = ({ from, to }: Selection): Block => ({
  top: Math.max(0, Math.min(from.row, to.row)),
  bottom: Math.max(from.row, to.row),
  left: Math.min(from.column, to.column),
  right: Math.max(from.column, to.column),
});

export const blockHolds = ({ top, bottom, left, right }: Block, { row, column }: Place): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** All cells there are; the cursor stays where it is seen. */
export const whole = ({ rows, columns }: Size): Selection => ({
  from: { row: rows - 1, column: columns - 1 },
  to: { row: 0, column: 0 },
});

/** Where a key leads from a place, or null for a key that moves nowhere; `far`: with Ctrl. */
export function moved({ row, column }: Place, key: string, far: boolean, size: Size): Place | null {
  const [end, last] = [size.rows - 1, size.columns - 1];
  const ways: Record<string, Place> = {
    ArrowUp: { row: far ? 0 : row - 1, column },
    ArrowDown: { row: far ? end : row + 1, column },
    ArrowLeft: { row, column: far ? 0 : column - 1 },
    ArrowRight: { row, column: far ? last : column + 1 },
    PageUp: { row: Math.max(0, row - size.page), column },
    PageDown: { row: row + size.page, column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? end : row, column: last },
  };
  const way = ways[key];
  if (way === undefined) return null;
  return { row: within(way.row, -1, end), column: within(way.column, 0, last) };
}

/** The selection after a key: with Shift it grows to the new place, else the place alone is chosen. */
export function chosen(
  before: Selection,
  key: string,
  { far, grow }: { far: boolean; grow: boolean },
  size: Size,
): Selection | null {
  const to = moved(before.to, key, far, size);
  if (to === null) return null;
  if (!grow) return single(to);
  return { from: before.from, to: { ...to, row: Math.max(0, to.row) } };
}
