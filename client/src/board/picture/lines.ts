import { levelControls, vein, type Point, type Vein } from "../../canvas/drawing/veins.ts";
import type { Ribbon } from "../model/ribbons.ts";
import type { Board, Box } from "./box.ts";
import { clamp } from "./sizes.ts";

/** Where a ribbon leaves its cluster and reaches its mechanism, and how wide it is. */
export interface Course {
  from: Point;
  to: Point;
  width: number;
}

/** Pixels of a ribbon's width for the claims that it rests on: twice the claims, twice the width, within reason. */
const widthFor = (claims: number): number => clamp(1.2 + claims * 0.75, 1.6, 10);

/** Heights for lines of some widths, about a middle, as far apart as the room allows. */
function spread(widths: readonly number[], middle: number, room: number, gap: number): number[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const apart = clamp((room - whole) / Math.max(widths.length - 1, 1), -6, gap);
  let top = middle - (whole + apart * (widths.length - 1)) / 2;
  return widths.map((width) => {
    const own = top + width / 2;
    top += width + apart;
    return own;
  });
}

/** Sorted so that none cross where they leave or arrive. */
const by =
  (heights: ReadonlyMap<string, Box>, end: (ribbon: Ribbon) => string) => (a: Ribbon, b: Ribbon) =>
    (heights.get(end(a))?.y ?? 0) - (heights.get(end(b))?.y ?? 0);

/** The course of each ribbon of the board, by its id. */
export function coursesOf(ribbons: readonly Ribbon[], board: Board): Map<string, Course> {
  const heights = new Map<string, { from: number; to: number }>();
  const note = (own: readonly Ribbon[], ys: readonly number[], end: "from" | "to") =>
    own.forEach(({ id }, at) =>
      heights.set(id, { ...(heights.get(id) ?? { from: 0, to: 0 }), [end]: ys[at] ?? 0 }),
    );
  for (const [cluster, frame] of board.frames) {
    const own = ribbons
      .filter((ribbon) => ribbon.cluster === cluster)
      .toSorted(by(board.pills, ({ mechanism }) => mechanism));
    const widths = own.map(({ claims }) => widthFor(claims));
    note(own, spread(widths, frame.y, frame.height - 12, 9), "from");
  }
  for (const [mechanism, pill] of board.pills)
    for (const side of ["left", "right"] as const) {
      const own = ribbons
        .filter(
          (ribbon) =>
            ribbon.mechanism === mechanism && board.frames.get(ribbon.cluster)?.side === side,
        )
        .toSorted(by(board.frames, ({ cluster }) => cluster));
      const widths = own.map(({ claims }) => widthFor(claims));
      note(own, spread(widths, pill.y, pill.height - 4, 3), "to");
    }
  return new Map(
    ribbons.flatMap(({ id, cluster, mechanism, claims }): [string, Course][] => {
      const frame = board.frames.get(cluster);
      const pill = board.pills.get(mechanism);
      const ends = heights.get(id);
      if (frame === undefined || pill === undefined || ends === undefined) return [];
      const out = frame.side === "left" ? 1 : -1;
      return [
        [
          id,
          {
            from: { x: frame.x + (out * frame.width) / 2, y: ends.from },
            to: { x: pill.x - (out * pill.width) / 2, y: ends.to },
            width: widthFor(claims),
          },
        ],
      ];
    }),
  );
}

/** The curve of a ribbon, level at both ends. */
export const ribbonCurve = ({ from, to }: Course, heading: Box, pill: Box): Vein =>
  vein({ end: from, centre: heading }, { end: to, centre: pill }, levelControls(from, to));

/** A point a little way from one towards another. */
function near(from: Point, to: Point): Point {
  const share = Math.min(0.5, 7 / (Math.hypot(to.x - from.x, to.y - from.y) || 1));
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** Controls that keep a curve to its corners: it would cut across them, and across names, from far away. */
export function cornered(points: readonly Point[]): Point[] {
  return points.flatMap((point, at) => {
    const [before, after] = [points[at - 1], points[at + 1]];
    if (before === undefined || after === undefined) return [point];
    return [near(point, before), point, near(point, after)];
  });
}

/**
 * The way of a place's own line: into the gutter below its row, to the lane at the box's inner side, along it to the
 * ribbon, and with the ribbon to the mechanism.
 */
export function strandCurve(
  place: string,
  { from, to }: Course,
  board: Board,
  pill: Box,
  aside: number,
): Vein | null {
  const box = board.boxes.get(place);
  if (box === undefined) return null;
  const end = { x: to.x, y: to.y + aside };
  const leave = { x: from.x, y: from.y + aside };
  const gutter = board.gutters.get(place);
  if (gutter === undefined)
    return vein({ end: leave, centre: box }, { end, centre: pill }, levelControls(leave, end));
  const inwards = from.x < to.x ? -1 : 1;
  const start = { x: box.x - box.width / 2 + 7, y: box.y + 6 };
  const lane = from.x + inwards * (6 + aside);
  return vein({ end: start, centre: box }, { end, centre: pill }, [
    ...cornered([
      start,
      { x: start.x, y: gutter },
      { x: lane, y: gutter },
      { x: lane, y: leave.y },
      { x: leave.x - inwards * 6, y: leave.y },
    ]).slice(1),
    ...levelControls(leave, end),
  ]);
}
