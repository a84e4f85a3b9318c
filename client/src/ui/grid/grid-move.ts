/** A place in the matrix as drawn; -1 is the line of headings. */
export interface Place {
  row: number;
  column: number;
}

const far = 8;

const within = (at: number, length: number) => Math.max(-1, Math.min(length - 1, at));

/** Where a key leads from a place, or null for a key that moves nowhere. */
export function moved(
  { row, column }: Place,
  key: string,
  whole: boolean,
  size: { rows: number; columns: number },
): Place | null {
  const ways: Record<string, Place> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - far, column },
    PageDown: { row: row + far, column },
    Home: { row: whole ? 0 : row, column: 0 },
    End: { row: whole ? size.rows - 1 : row, column: size.columns - 1 },
  };
  const way = ways[key];
  if (way === undefined) return null;
  const next = { row: within(way.row, size.rows), column: within(way.column, size.columns) };
  // The corner holds nothing.
  return next.row === -1 && next.column === -1 ? { row, column } : next;
}
