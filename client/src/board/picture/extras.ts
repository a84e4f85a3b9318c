import type { Board, Box } from "./box.ts";

/** Below this width a board has no room for more than itself. */
const narrow = 600;

const cell = { width: 168, height: 25, gap: 6, columns: 3 };
const pitch = cell.height + cell.gap;

interface Extra {
  id: string;
  origin: string;
  /** True for what joins two places of the board: it belongs between the sides, if there is room. */
  inner: boolean;
}

/** The free slot of a column, between the first and the last, that lies nearest to a wished height. */
function nearestFree(taken: Set<number>, wished: number, first: number, last: number): number {
  for (let away = 0; ; away += 1)
    for (const slot of [wished + away, wished - away])
      if (slot >= first && slot <= last && !taken.has(slot)) {
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

/** In the strip between the two sides, at the height of the mechanism each belongs to. */
function placeInner(
  extras: readonly Extra[],
  board: Board,
  room: number,
  placed: Map<string, Box>,
): void {
  const taken = new Set<number>();
  const x = (board.leave + board.arrive) / 2;
  const width = Math.min(cell.width, board.arrive - board.leave - 50);
  for (const { id, origin } of extras) {
    const wished = Math.max(1, Math.round((board.boxes.get(origin)?.y ?? 0) / pitch));
    placed.set(id, {
      x,
      y: nearestFree(taken, wished, 1, room) * pitch,
      width,
      height: cell.height,
    });
  }
}

/** Outside the board, on the origin's side and near its height; chains of expansions go further out. */
function placeOuter(
  extras: readonly Extra[],
  board: Board,
  width: number,
  placed: Map<string, Box>,
): void {
  const columns = new Map<number, Set<number>>();
  for (const [origin, members] of groupedByOrigin(extras)) {
    // What is related to nothing here stands at the upper right.
    const from = placed.get(origin) ?? board.boxes.get(origin) ?? { x: width, y: 2 * pitch };
    const side = from.x < width / 2 ? -1 : 1;
    const edge = side < 0 ? 0 : width;
    const beyond = side * (from.x - edge);
    const first = beyond <= 0 ? 1 : Math.round((beyond - 60) / (cell.width + 40) + 0.5) + 1;
    const across = Math.min(cell.columns, Math.ceil(members.length / 10));
    const rows = Math.ceil(members.length / across);
    members.forEach(({ id }, index) => {
      const column = first + (index % across);
      const taken = columns.get(side * column) ?? new Set<number>();
      columns.set(side * column, taken);
      const wished = Math.round(from.y / pitch - (rows - 1) / 2) + Math.floor(index / across);
      const out = 60 + (column - 1) * (cell.width + 40) + cell.width / 2;
      const y = nearestFree(taken, wished, 1, Infinity) * pitch;
      placed.set(id, { x: edge + side * out, y, width: cell.width, height: cell.height });
    });
  }
}

/** Places what came after the board so that nothing on the board has to move. */
export function placeExtras(
  extras: readonly Extra[],
  board: Board,
  { width, height }: { width: number; height: number },
): Map<string, Box> {
  const placed = new Map<string, Box>();
  const roomy = board.arrive - board.leave >= 190;
  const room = Math.floor(height / pitch) - 1;
  const inner = extras.filter((extra) => extra.inner && roomy).slice(0, room);
  const held = new Set(inner);
  placeInner(inner, board, room, placed);
  placeOuter(
    // On a phone what joins a pair is only listed: beside the board it would shrink all the rest.
    extras.filter((extra) => !held.has(extra) && !(extra.inner && width < narrow)),
    board,
    width,
    placed,
  );
  return placed;
}
