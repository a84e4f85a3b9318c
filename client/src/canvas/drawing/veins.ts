export interface Point {
  x: number;
  y: number;
}

/** A curve as Cytoscape's unbundled-bezier takes it, its ends relative to the nodes' centres. */
export interface Vein {
  sourceEnd: string;
  targetEnd: string;
  weights: number[];
  distances: number[];
}

const offset = (end: Point, centre: Point): string =>
  `${(end.x - centre.x).toFixed(1)}px ${(end.y - centre.y).toFixed(1)}px`;

/** Bends the straight line from `from` to `to` through control points given in the plane. */
export function vein(
  from: { end: Point; centre: Point },
  to: { end: Point; centre: Point },
  controls: readonly Point[],
): Vein {
  const along = { x: to.end.x - from.end.x, y: to.end.y - from.end.y };
  const length = Math.hypot(along.x, along.y) || 1;
  const unit = { x: along.x / length, y: along.y / length };
  const relative = controls.map(({ x, y }) => ({ x: x - from.end.x, y: y - from.end.y }));
  return {
    sourceEnd: offset(from.end, from.centre),
    targetEnd: offset(to.end, to.centre),
    weights: relative.map(({ x, y }) => (x * unit.x + y * unit.y) / length),
    distances: relative.map(({ x, y }) => y * unit.x - x * unit.y),
  };
}

/** Where between two heights a crossing turns: apart, so that it stays a slope and never a wall. */
const turns = [0.36, 0.64] as const;

const crossing = (from: Point, to: Point): Point[] => [
  { x: from.x + (to.x - from.x) * turns[0], y: from.y },
  { x: from.x + (to.x - from.x) * turns[1], y: to.y },
];

/** Leaves and arrives level: from a cluster's heading across to a mechanism. */
export const levelControls = (from: Point, to: Point): Point[] => crossing(from, to);

/** Drops from a city into the gutter under its row, runs there past its neighbours, then crosses. */
export const gutterControls = (from: Point, gutter: number, leave: number, to: Point): Point[] => [
  { x: from.x, y: gutter },
  { x: leave, y: gutter },
  ...crossing({ x: leave, y: gutter }, to),
];
