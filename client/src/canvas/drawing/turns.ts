import type { DrawnNode } from "./element.ts";

interface Line {
  from: string;
  to: string;
}

const round = 360;
/** Below a node stands its name. */
const name = round / 2;

/** The middle of the widest gap between directions, in degrees clockwise from above. */
function widestGap(directions: readonly number[]): number {
  const sorted = directions.toSorted((a, b) => a - b);
  const gaps = sorted.map((from, at) => {
    const to = sorted[at + 1] ?? (sorted[0] ?? 0) + round;
    return { middle: (from + (to - from) / 2) % round, wide: to - from };
  });
  return gaps.toSorted((a, b) => b.wide - a.wide)[0]?.middle ?? 0;
}

/** To which side the loops of each node that has some are drawn: where no line and no name is. */
export function turnsOf(
  nodes: readonly Pick<DrawnNode, "id" | "x" | "y">[],
  lines: readonly Line[],
): ReadonlyMap<string, number> {
  const looped = new Set(lines.flatMap(({ from, to }) => (from === to ? [from] : [])));
  if (looped.size === 0) return new Map();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const directions = new Map([...looped].map((id) => [id, [name]]));
  const lead = (from: string, to: string) => {
    const own = directions.get(from);
    if (own === undefined || from === to) return;
    const [a, b] = [byId.get(from), byId.get(to)];
    if (a === undefined || b === undefined) return;
    const degrees = (Math.atan2(b.x - a.x, a.y - b.y) * round) / (2 * Math.PI);
    own.push((degrees + round) % round);
  };
  for (const { from, to } of lines) {
    lead(from, to);
    lead(to, from);
  }
  return new Map([...directions].map(([id, own]) => [id, Math.round(widestGap(own))]));
}
