import type { Point } from "../drawing/veins.ts";

/** Whether a point lies within what was drawn around, by how often a line from it to the right crosses that. */
export function isWithin({ x, y }: Point, around: readonly Point[]): boolean {
  let inside = false;
  for (const [at, a] of around.entries()) {
    const b = around[(at + 1) % around.length] ?? a;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  }
  return inside;
}

/** The box between two corners, as what is drawn around. */
export const boxOf = (a: Point, b: Point): Point[] => [
  a,
  { x: b.x, y: a.y },
  b,
  { x: a.x, y: b.y },
];
