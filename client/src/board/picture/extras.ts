import type { Board, Box } from "./box.ts";
import { clamp } from "./sizes.ts";

const cell = { width: 156, height: 25, gap: 6, columns: 3 };
const pitch = cell.height + cell.gap;

/** The room of a lane that a relationship's words leave free. */
export const laneEnds = 44;
const narrowestLane = 96;
export const widestLane = 150;

/** A lane as wide as the widest of these words wants it. */
export const laneFor = (words: readonly number[]): number =>
  clamp(Math.max(0, ...words) + 4 + laneEnds, narrowestLane, widestLane);

interface Extra {
  id: string;
  origin: string;
}

/** The free slot of a column, from the first on, that lies nearest to a wished height. */
function nearestFree(taken: Set<number>, wished: number): number {
  for (let away = 0; ; away += 1)
    for (const slot of [wished + away, wished - away])
      if (slot >= 1 && !taken.has(slot)) {
        taken.add(slot);
        return slot;
      }
}

const groupedByOrigin = (extras: readonly Extra[]): Map<string, Extra[]> => {
  const groups = new Map<string, Extra[]>();
  for (const extra of extras)
    groups.set(extra.origin, [...(groups.get(extra.origin) ?? []), extra]);
  return groups;
};

/**
 * Places what came after the board so that nothing on the board has to move: outside, on the origin's side and near
 * its height; chains of expansions go further out.
 */
export function placeExtras(extras: readonly Extra[], board: Board): Map<string, Box> {
  const { width } = board.size;
  const { lane } = board;
  const placed = new Map<string, Box>();
  const columns = new Map<number, Set<number>>();
  for (const [origin, members] of groupedByOrigin(extras)) {
    // What is related to nothing here stands at the upper right.
    const from = placed.get(origin) ?? board.boxes.get(origin) ?? { x: width, y: 2 * pitch };
    const side = from.x < width / 2 - 1 ? -1 : 1;
    const edge = side < 0 ? 0 : width;
    const beyond = side * (from.x - edge);
    const first =
      beyond <= 0 ? 1 : Math.round((beyond - lane - cell.width / 2) / (cell.width + lane)) + 2;
    const across = Math.min(cell.columns, Math.ceil(members.length / 10));
    const rows = Math.ceil(members.length / across);
    members.forEach(({ id }, index) => {
      const column = first + (index % across);
      const taken = columns.get(side * column) ?? new Set<number>();
      columns.set(side * column, taken);
      const wished = Math.round(from.y / pitch - (rows - 1) / 2) + Math.floor(index / across);
      const out = lane + (column - 1) * (cell.width + lane) + cell.width / 2;
      const y = nearestFree(taken, Math.max(1, wished)) * pitch;
      placed.set(id, { x: edge + side * out, y, width: cell.width, height: cell.height });
    });
  }
  return placed;
}

const border = 10;

/** Pixels that what stands beside a board takes on its left and right together. */
export function roomBeside(placed: ReadonlyMap<string, Box>, width: number): number {
  const boxes = [...placed.values()];
  const left = Math.max(0, ...boxes.map((box) => box.width / 2 - box.x));
  const right = Math.max(0, ...boxes.map((box) => box.x + box.width / 2 - width));
  return [left, right].reduce((sum, each) => sum + (each === 0 ? 0 : each + border), 0);
}
