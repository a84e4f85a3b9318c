interface Spot {
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

interface Box extends Spot, Size {}

/** Pixels that a node takes with its name, in a group that stands open. */
const cell: Size = { width: 112, height: 82 };
/** Pixels around the nodes of a group, where its name stands too. */
const margin = 34;
/** Pixels of a group that is folded, with its name. */
const foldedSize: Size = { width: 90, height: 76 };

const columnsOf = (count: number): number => Math.max(1, Math.round(Math.sqrt(count * 0.85)));

/** Where the nth of so many stands in an open group, from its middle. */
export function seat(at: number, count: number): Spot {
  const columns = columnsOf(count);
  const rows = Math.ceil(count / columns);
  const [column, row] = [at % columns, Math.floor(at / columns)];
  return {
    x: (column - (columns - 1) / 2) * cell.width,
    y: (row - (rows - 1) / 2) * cell.height,
  };
}

/** The box around the members of a group that stands open, with room for their names and its own. */
export function frameOf(spots: readonly Spot[]): Box | null {
  if (spots.length === 0) return null;
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs) - cell.width / 2, Math.max(...xs) + cell.width / 2];
  const [top, bottom] = [Math.min(...ys) - 34, Math.max(...ys) + 52];
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
  };
}

/** What a group needs, open or folded. */
export function roomFor(count: number, open: boolean): Size {
  if (!open) return foldedSize;
  const columns = columnsOf(count);
  return {
    width: columns * cell.width + margin,
    height: Math.ceil(count / columns) * cell.height + margin,
  };
}

/** What lies somewhere, so that what is put beside it can be asked about. */
export interface Taken {
  add(box: Box): void;
  /** Whether anything lies where something of a size would, with its middle there. */
  meets(x: number, y: number, size: Size): boolean;
}

/** Pixels of the squares in which small boxes are kept: of them only those near by are looked at. */
const square = 160;
const squareAt = (column: number, row: number): number => column * 65_536 + row;

const overlaps = (box: Box, x: number, y: number, { width, height }: Size): boolean =>
  Math.abs(x - box.x) < (width + box.width) / 2 && Math.abs(y - box.y) < (height + box.height) / 2;

/** Nothing lies anywhere yet. */
export function takenUp(): Taken {
  const large: Box[] = [];
  // By the square of their middle: one that is met has it at most half a square beyond what meets it.
  const squares = new Map<number, Box[]>();
  // What was met last is most likely met again.
  let last: Box | undefined;
  const near = (x: number, y: number, size: Size): Box | undefined => {
    const found = large.find((box) => overlaps(box, x, y, size));
    if (found !== undefined || squares.size === 0) return found;
    const [across, down] = [(size.width + square) / 2, (size.height + square) / 2];
    const [right, bottom] = [(x + across) / square, (y + down) / square];
    for (let column = Math.floor((x - across) / square); column <= right; column += 1)
      for (let row = Math.floor((y - down) / square); row <= bottom; row += 1)
        for (const box of squares.get(squareAt(column, row)) ?? [])
          if (overlaps(box, x, y, size)) return box;
    return undefined;
  };
  return {
    add(box) {
      if (box.width > square || box.height > square) return void large.push(box);
      const at = squareAt(Math.floor(box.x / square), Math.floor(box.y / square));
      const known = squares.get(at);
      if (known === undefined) squares.set(at, [box]);
      else known.push(box);
    },
    meets(x, y, size) {
      if (last !== undefined && overlaps(last, x, y, size)) return true;
      const met = near(x, y, size);
      last = met ?? last;
      return met !== undefined;
    },
  };
}

/** Rings that are looked at: beyond them things lie on each other. */
const mostRings = 60;

/** The nearest place to a wished one where a thing of a size lies on nothing. */
export function freePlace(wished: Spot, size: Size, taken: Taken, rings = mostRings): Spot {
  const stride = Math.max(40, Math.min(size.width, size.height) / 3);
  if (!taken.meets(wished.x, wished.y, size)) return wished;
  for (let ring = 1; ring <= rings; ring += 1)
    for (let turn = 0; turn < 8 * ring; turn += 1) {
      const angle = (turn / (8 * ring)) * 2 * Math.PI;
      const x = wished.x + stride * ring * Math.cos(angle);
      const y = wished.y + stride * ring * Math.sin(angle);
      if (!taken.meets(x, y, size)) return { x, y };
    }
  return wished;
}
