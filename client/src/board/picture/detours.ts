import { vein, type Point, type Vein } from "../../canvas/drawing/veins.ts";
import type { DrawnEdge } from "../../canvas/drawing/element.ts";
import { bow, bowOfPills, sideOf } from "./bows.ts";
import type { Board, Box } from "./box.ts";
import { laneEnds } from "./extras.ts";
import { cornered } from "./lines.ts";

/** How a relationship runs that is no ribbon, and where its words stand so that they cover no name. */
export interface Way {
  curve: Vein;
  /** True where it passes behind the boxes of the board. */
  behind: boolean;
  /** The end that the words stand near, how far along the line, and how wide they may be. */
  end: NonNullable<DrawnEdge["labelEnd"]>;
  offset: number;
  /** Where it may stand near either end: how far from the second. */
  otherOffset?: number;
  /** The rows that words near either end stand in. */
  rows?: readonly [string, string];
  room: number;
}

/** Turns soon, then runs level: words on the level part lie beside each other and on nothing else. */
const soon = (from: Point, to: Point): Point[] => {
  const out = Math.sign(to.x - from.x) || 1;
  return [
    { x: from.x + out * 16, y: from.y },
    { x: from.x + out * 34, y: to.y },
  ];
};

/** Turned round: the same curve, drawn from its other end. */
const reversed = ({ sourceEnd, targetEnd, weights, distances }: Vein): Vein => ({
  sourceEnd: targetEnd,
  targetEnd: sourceEnd,
  weights: weights.map((weight) => 1 - weight).toReversed(),
  distances: distances.map((distance) => -distance).toReversed(),
});

interface Route {
  curve: Vein;
  behind: boolean;
}

const frameAround = (board: Board, { x, y }: Point): Box | undefined =>
  [...board.frames.values()].find(
    (frame) => Math.abs(frame.x - x) < frame.width / 2 && Math.abs(frame.y - y) <= frame.height / 2,
  );

/** From something of the board out to a box beside it. */
function outward(id: string, board: Board, to: Box): Route | null {
  const box = board.boxes.get(id);
  if (box === undefined) return null;
  const side = to.x < box.x ? -1 : 1;
  const end = sideOf(to, side === 1 ? -1 : 1);
  const frame = frameAround(board, box);
  const edge = frame === undefined ? sideOf(box, side) : sideOf(frame, side);
  const outer = frame !== undefined && edge.x < board.size.width / 2 === side < 0;
  const gutter = board.gutters.get(id);
  if (outer && gutter !== undefined) {
    const start = { x: box.x - box.width / 2 + 7, y: box.y + 6 };
    const leave = { x: edge.x, y: gutter };
    const [, ...bends] = cornered([start, { x: start.x, y: gutter }, leave]);
    const controls = [...bends, ...soon(leave, end)];
    return {
      curve: vein({ end: start, centre: box }, { end, centre: to }, controls),
      behind: false,
    };
  }
  const start = { x: edge.x, y: box.y };
  return {
    curve: vein({ end: start, centre: box }, { end, centre: to }, turned(start, end, board.lane)),
    behind: !outer,
  };
}

/** Behind the board a line runs level, and turns only where it has left it. */
function turned(from: Point, to: Point, lane: number): Point[] {
  const out = Math.sign(to.x - from.x) || 1;
  const turn = { x: to.x - out * (lane - 16), y: from.y };
  return [turn, { x: turn.x + out * 18, y: to.y }];
}

/** Between two boxes beside the board. */
function among(from: Box, to: Box): Vein {
  const apart = Math.abs(from.x - to.x) > from.width / 2;
  const side = from.x < to.x ? 1 : -1;
  if (apart) {
    const [start, end] = [sideOf(from, side), sideOf(to, side === 1 ? -1 : 1)];
    return vein({ end: start, centre: from }, { end, centre: to }, soon(start, end));
  }
  return bow(from, to, from.x < 0 ? -1 : 1, 16);
}

/** The way of a relationship with an end beside the board. */
export function wayBeside(
  from: string,
  to: string,
  board: Board,
  placed: ReadonlyMap<string, Box>,
): Way | null {
  const [source, target] = [placed.get(from), placed.get(to)];
  const words = { offset: board.lane / 2 - 16, room: board.lane - laneEnds };
  if (source !== undefined && target !== undefined) {
    const apart = Math.abs(source.x - target.x) > source.width / 2;
    return {
      curve: among(source, target),
      behind: false,
      end: "target",
      ...words,
      ...(apart ? {} : { room: 0 }),
    };
  }
  const out = outward(
    source === undefined ? from : to,
    board,
    source ?? target ?? { x: 0, y: 0, width: 0, height: 0 },
  );
  if (out === null) return null;
  return source === undefined
    ? { ...out, end: "target", ...words }
    : { curve: reversed(out.curve), behind: out.behind, end: "source", ...words };
}

interface Leaving {
  box: Box;
  start: Point;
  out: Point;
  side: 1 | -1;
}

/** Between two places of one row: along the gutter below it, which has no room for words. */
function alongGutter(one: Leaving, other: Leaving): Way {
  const level = [one, other].map(({ start, out }) => ({ x: start.x, y: out.y }));
  const controls = cornered([one.start, ...level, other.start]).slice(1, -1);
  return {
    curve: vein(
      { end: one.start, centre: one.box },
      { end: other.start, centre: other.box },
      controls,
    ),
    behind: false,
    end: "far",
    offset: 0,
    room: 0,
  };
}

/** Out of a box into the room between it and the mechanisms: by the gutter below the place's row. */
function inward(id: string, board: Board): Leaving | null {
  const box = board.boxes.get(id);
  if (box === undefined) return null;
  const frame = frameAround(board, box);
  const side = box.x < board.size.width / 2 ? 1 : -1;
  const gutter = board.gutters.get(id);
  const start =
    gutter === undefined ? sideOf(box, side) : { x: box.x - box.width / 2 + 7, y: box.y + 6 };
  const out = { x: sideOf(frame ?? box, side).x, y: gutter ?? box.y };
  return { box, start, out, side };
}

/** The way of a relationship between two things of the board that is neither a ribbon nor a membership. */
export function wayWithin(from: string, to: string, board: Board): Way | null {
  const [above, below] = [board.pills.get(from), board.pills.get(to)];
  if (above !== undefined && below !== undefined) {
    const curve = bowOfPills(above, below, board);
    return { curve, behind: false, end: "far", offset: 0, room: 0 };
  }
  const [one, other] = [inward(from, board), inward(to, board)];
  const pill = [...board.pills.values()][0];
  if (one === null || other === null || pill === undefined) return null;
  if (one.side === other.side && one.out.y === other.out.y && one.out.x === other.out.x)
    return alongGutter(one, other);
  const gap = Math.max(0, Math.abs(pill.x - one.out.x) - pill.width / 2);
  const middle = one.out.x + (one.side * gap) / 2;
  const opposite = one.side === other.side ? middle : other.out.x + (other.side * gap) / 2;
  const controls = cornered([
    one.start,
    { x: one.start.x, y: one.out.y },
    { x: middle, y: one.out.y },
    { x: opposite, y: other.out.y },
    { x: other.start.x, y: other.out.y },
    other.start,
  ]).slice(1, -1);
  const run = ({ start, out }: typeof one) =>
    Math.abs(out.y - start.y) + Math.abs(out.x - start.x) + gap / 2 - 4;
  return {
    curve: vein(
      { end: one.start, centre: one.box },
      { end: other.start, centre: other.box },
      controls,
    ),
    behind: false,
    end: "far",
    offset: run(one),
    otherOffset: run(other),
    rows: [`${one.side} ${one.out.y}`, `${other.side} ${other.out.y}`],
    room: gap,
  };
}
