import type { DrawnEdge, DrawnNode, Picture } from "../../src/canvas/drawing/element.ts";
import type { Point } from "../../src/canvas/drawing/veins.ts";

const parsed = (end: string): Point => {
  const [x = 0, y = 0] = end.split(" ").map(Number.parseFloat);
  return { x, y };
};

/** The points of an edge with a curve of its own, as Cytoscape draws it: quadratic pieces that meet between controls. */
export function traced(
  edge: DrawnEdge,
  nodes: ReadonlyMap<string, DrawnNode>,
  pieces: number,
): Point[] {
  const source = nodes.get(edge.source);
  const target = nodes.get(edge.target);
  if (source === undefined || target === undefined) return [];
  if (edge.sourceEnd === undefined || edge.targetEnd === undefined) return [source, target];
  const [out, into] = [parsed(edge.sourceEnd), parsed(edge.targetEnd)];
  const from = { x: source.x + out.x, y: source.y + out.y };
  const to = { x: target.x + into.x, y: target.y + into.y };
  const along = { x: to.x - from.x, y: to.y - from.y };
  const length = Math.hypot(along.x, along.y) || 1;
  const controls = (edge.weights ?? []).map((weight, at) => {
    const distance = edge.distances?.[at] ?? 0;
    return {
      x: from.x + along.x * weight - (along.y / length) * distance,
      y: from.y + along.y * weight + (along.x / length) * distance,
    };
  });
  const points: Point[] = [from];
  let start = from;
  controls.forEach((control, at) => {
    const next = controls[at + 1];
    const end =
      next === undefined ? to : { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 };
    for (let piece = 1; piece <= pieces; piece += 1) {
      const t = piece / pieces;
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      points.push({
        x: a * start.x + b * control.x + c * end.x,
        y: a * start.y + b * control.y + c * end.y,
      });
    }
    start = end;
  });
  return points;
}

const turn = (a: Point, b: Point, c: Point) =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

function meetings(one: readonly Point[], other: readonly Point[]): number {
  let found = 0;
  for (let i = 1; i < one.length; i += 1)
    for (let j = 1; j < other.length; j += 1) {
      const [a, b, c, d] = [one[i - 1], one[i], other[j - 1], other[j]];
      if (a && b && c && d && cross(a, b, c, d)) found += 1;
    }
  return found;
}

/** How often the drawn lines of a picture cross, counted on the curves themselves. */
export function crossingsIn({ nodes, edges }: Picture, pieces = 12): number {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const curves = edges.map((edge) => traced(edge, known, pieces));
  let found = 0;
  curves.forEach((one, at) => {
    for (const other of curves.slice(at + 1)) found += meetings(one, other);
  });
  return found;
}
