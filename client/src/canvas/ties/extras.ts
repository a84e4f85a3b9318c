import type { Box } from "./board.ts";

const cell = { width: 168, height: 25, gap: 6, columns: 3 };

export interface Extra {
  id: string;
  origin: string;
}

/** The free slot of a column that lies nearest to a wished height. */
function nearestFree(taken: ReadonlySet<number>, wished: number): number {
  for (let away = 0; ; away += 1)
    for (const slot of [wished + away, wished - away]) if (!taken.has(slot)) return slot;
}

/**
 * Stands what an expansion brought outside the board, on its origin's side and near its height,
 * so that nothing on the board has to move. Chains of expansions go further out.
 */
export function placeExtras(
  extras: readonly Extra[],
  boxes: ReadonlyMap<string, Box>,
  width: number,
): Map<string, Box> {
  const placed = new Map<string, Box>();
  const columns = new Map<number, Set<number>>();
  const pitch = cell.height + cell.gap;
  const groups = new Map<string, Extra[]>();
  for (const extra of extras)
    groups.set(extra.origin, [...(groups.get(extra.origin) ?? []), extra]);
  for (const [origin, members] of groups) {
    const from = placed.get(origin) ?? boxes.get(origin);
    if (from === undefined) continue;
    const side = from.x < width / 2 ? -1 : 1;
    const edge = side < 0 ? 0 : width;
    const beyond = placed.has(origin) ? Math.abs(from.x - edge) + cell.width / 2 : 0;
    const first = Math.ceil(Math.max(0, beyond - 60) / (cell.width + 40));
    const across = Math.min(cell.columns, Math.ceil(members.length / 10));
    members.forEach(({ id }, index) => {
      const column = side * (first + 1 + (index % across));
      const taken = columns.get(column) ?? new Set<number>();
      columns.set(column, taken);
      const rows = Math.ceil(members.length / across);
      const wished = Math.round(from.y / pitch - (rows - 1) / 2) + Math.floor(index / across);
      const slot = nearestFree(taken, wished);
      taken.add(slot);
      const out = 60 + (Math.abs(column) - 1) * (cell.width + 40) + cell.width / 2;
      placed.set(id, {
        x: edge + side * out,
        y: slot * pitch,
        width: cell.width,
        height: cell.height,
      });
    });
  }
  return placed;
}
