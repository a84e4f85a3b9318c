interface Table {
  rows: readonly unknown[];
  cells: readonly { row: number; column: number }[];
}

/** A column, and the pairs of rows that share it and nothing else. */
interface Bridge {
  column: number;
  pairs: [number, number][];
}

/** Beyond so many rows their pairs are not looked at. */
const mostRows = 1000;

/** Of each row, the columns that it has. */
export function heldBy({ rows, cells }: Table): ReadonlySet<number>[] {
  const held = rows.map(() => new Set<number>());
  for (const { row, column } of cells) held[row]?.add(column);
  return held;
}

/** Columns by how many pairs of rows hang by them alone, the most first. Costs rows² × columns. */
export function bridgesOf({ rows, cells }: Table): Bridge[] {
  if (rows.length > mostRows) return [];
  const held = heldBy({ rows, cells });
  const bridges = new Map<number, [number, number][]>();
  for (const [a, own] of held.entries())
    for (let b = a + 1; b < held.length; b += 1) {
      const shared = [...own].filter((column) => held[b]?.has(column));
      const [only] = shared;
      if (only === undefined || shared.length > 1) continue;
      bridges.set(only, [...(bridges.get(only) ?? []), [a, b]]);
    }
  return [...bridges]
    .map(([column, pairs]) => ({ column, pairs }))
    .toSorted((a, b) => b.pairs.length - a.pairs.length || a.column - b.column);
}
