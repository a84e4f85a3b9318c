interface Table {
  rows: readonly unknown[];
  columns: readonly unknown[];
  cells: readonly { row: number; column: number }[];
}

interface Chain {
  rows: number[];
  columns: number[];
}

/** The fewest rows and columns that join one row to another, each having or being had by the next; null: nothing joins them. Costs the cells. */
export function chainOf({ rows, columns, cells }: Table, from: number, to: number): Chain | null {
  // Columns stand behind the rows, so that both are places of one graph.
  const next: number[][] = Array.from({ length: rows.length + columns.length }, () => []);
  for (const { row, column } of cells) {
    next[row]?.push(rows.length + column);
    next[rows.length + column]?.push(row);
  }
  const before = new Map<number, number>([[from, from]]);
  const queue = [from];
  for (const place of queue)
    for (const other of next[place] ?? [])
      if (!before.has(other)) {
        before.set(other, place);
        queue.push(other);
      }
  if (!before.has(to)) return null;
  const way = [to];
  for (let at = to; at !== from;) {
    at = before.get(at) ?? from;
    way.unshift(at);
  }
  return {
    rows: way.filter((place) => place < rows.length),
    columns: way.flatMap((place) => (place < rows.length ? [] : [place - rows.length])),
  };
}
