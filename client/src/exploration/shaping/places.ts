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
  /** Whether anything lies where something would. */
  meets(box: Box): boolean;
}

/** Pixels of the squares in which boxes are kept: what is looked for meets only what is near. */
const square = 160;

const overlap = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2;

/** Whether something is so of a square that a box touches. */
function someSquare({ x, y, width, height }: Box, is: (square: number) => boolean): boolean {
  const [right, bottom] = [(x + width / 2) / square, (y + height / 2) / square];
  for (let column = Math.floor((x - width / 2) / square); column <= right; column += 1)
    for (let row = Math.floor((y - height / 2) / square); row <= bottom; row += 1)
      if (is(column * 65_536 + row)) return true;
  return false;
}

/** Nothing lies anywhere yet. */
export function takenUp(): Taken {
  const squares = new Map<number, Box[]>();
  // What was met last is most likely met again.
  let last: Box | undefined;
  return {
    add(box) {
      someSquare(box, (at) => {
        const known = squares.get(at);
        if (known === undefined) squares.set(at, [box]);
        else known.push(box);
        return false;
      });
    },
    meets(box) {
      if (last !== undefined && overlap(last, box)) return true;
      return someSquare(box, (at) => {
        for (const other of squares.get(at) ?? [])
          if (overlap(other, box)) {
            last = other;
            return true;
          }
        return false;
      });
    },
  };
}

/** Rings that are looked at: beyond them things lie on each other. */
const mostRings = 60;

/** The nearest place to a wished one where a thing of a size lies on nothing. */
export function freePlace(wished: Spot, size: Size, taken: Taken, rings = mostRings): Spot {
  const stride = Math.max(40, Math.min(size.width, size.height) / 3);
  const isFree = (at: Spot): boolean => !taken.meets({ ...at, ...size });
  if (isFree(wished)) return wished;
  for (let ring = 1; ring <= rings; ring += 1)
    for (let turn = 0; turn < 8 * ring; turn += 1) {
      const angle = (turn / (8 * ring)) * 2 * Math.PI;
      const at = {
        x: wished.x + stride * ring * Math.cos(angle),
        y: wished.y + stride * ring * Math.sin(angle),
      };
      if (isFree(at)) return at;
    }
  return wished;
}
