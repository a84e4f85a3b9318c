import type { DrawnNode } from "./element.ts";
import { vein, type Point, type Vein } from "./veins.ts";

interface Line {
  id: string;
  from: string;
  to: string;
}

/** Squares along the longer side of a picture: lines that lead from one to another run together. */
const across = 7;
/** Lines that make a bundle. */
const fewest = 4;
/** How far a line bends towards the middle of its bundle: 1 would run all of them through one point. */
const pull = 0.75;

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

/** Where a line that goes towards a point leaves the border of its node. */
function borderOf({ x, y, width }: DrawnNode, towards: Point): { end: Point; centre: Point } {
  const far = Math.hypot(towards.x - x, towards.y - y) || 1;
  const share = Math.min(1, (width / 2 + 1) / far);
  return {
    centre: { x, y },
    end: { x: x + (towards.x - x) * share, y: y + (towards.y - y) * share },
  };
}

/** Curves for lines that run from one part of a picture to another beside each other: they are drawn together in their middle. Parallel ones stay apart. */
export function bundled(nodes: readonly DrawnNode[], lines: readonly Line[]): Map<string, Vein> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const side = Math.max(Math.max(...xs) - left, Math.max(...ys) - top, 1) / across;
  const square = ({ x, y }: Point) =>
    `${Math.floor((x - left) / side)},${Math.floor((y - top) / side)}`;
  const pairOf = ({ from, to }: Line) => (from < to ? `${from} ${to}` : `${to} ${from}`);
  const parallel = new Map<string, number>();
  for (const line of lines) parallel.set(pairOf(line), (parallel.get(pairOf(line)) ?? 0) + 1);
  const groups = new Map<string, { line: Line; from: DrawnNode; to: DrawnNode; middle: Point }[]>();
  for (const line of lines) {
    const [from, to] = [byId.get(line.from), byId.get(line.to)];
    if (from === undefined || to === undefined || (parallel.get(pairOf(line)) ?? 0) > 1) continue;
    const [a = "", b = ""] = [square(from), square(to)].toSorted();
    if (a === b) continue;
    const own = { line, from, to, middle: middleOf([from, to]) };
    const group = groups.get(`${a} ${b}`);
    if (group === undefined) groups.set(`${a} ${b}`, [own]);
    else group.push(own);
  }
  const curves = new Map<string, Vein>();
  for (const group of groups.values()) {
    if (group.length < fewest) continue;
    const shared = middleOf(group.map(({ middle }) => middle));
    for (const { line, from, to, middle } of group) {
      // A curve comes half as near as the point that bends it.
      const bend = {
        x: middle.x + 2 * pull * (shared.x - middle.x),
        y: middle.y + 2 * pull * (shared.y - middle.y),
      };
      curves.set(line.id, vein(borderOf(from, bend), borderOf(to, bend), [bend]));
    }
  }
  return curves;
}
