import { vein, type Point, type Vein } from "../../canvas/drawing/veins.ts";
import type { Board, Box } from "./box.ts";

/** The middle of a box's left (-1) or right (1) side. */
export const sideOf = (box: Box, side: -1 | 1): Point => ({
  x: box.x + (side * box.width) / 2,
  y: box.y,
});

/** Between two boxes that stand one above the other: out to one side by so many pixels, and back. */
export function bow(from: Box, to: Box, side: -1 | 1, out: number): Vein {
  const [start, end] = [sideOf(from, side), sideOf(to, side)];
  const furthest = side * Math.max(side * start.x, side * end.x) + side * out;
  const controls = [start, end].map(({ y }) => ({ x: furthest, y }));
  return vein({ end: start, centre: from }, { end, centre: to }, controls);
}

const shallowest = 18;
const deeperByRow = 3;

/** Between two mechanisms: into the room on their right, the deeper the further they are apart. */
export function bowOfPills(from: Box, to: Box, board: Board): Vein {
  const edge = sideOf(from, 1).x;
  const starts = [...board.frames.values()].map(({ x, width }) => x - width / 2 - edge);
  const room = Math.min(...starts.filter((start) => start > 0), 80);
  const rows = Math.abs(to.y - from.y) / Math.max(1, from.height);
  return bow(from, to, 1, Math.min(shallowest + deeperByRow * rows, 0.8 * room));
}
