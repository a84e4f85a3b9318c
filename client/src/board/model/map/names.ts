import type { Point } from "../../../canvas/drawing/veins.ts";

/** A sign of the map with its name: the least rank is named first. */
export interface Named extends Point {
  id: string;
  /** Half the width of its sign. */
  radius: number;
  /** Pixels of its name. */
  width: number;
  height: number;
  rank: number;
  /** True of what must not be missing: its name may stand farther off, or else lie on a sign. */
  sure?: boolean;
}

/** A name's box: its middle, its width and height. */
export interface NameBox extends Point {
  width: number;
  height: number;
}

const gap = 3;

/** Where a name may stand about its sign, the best first. */
const sides: readonly Point[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: -1 },
  { x: -1, y: 1 },
];

/** How much farther off a name may stand that must not be missing. */
const farther = [12, 26, 42, 60];

const boxAt = ({ x, y, radius, width, height }: Named, side: Point): NameBox => ({
  x: x + side.x * (radius * (side.y === 0 ? 1 : 0.7) + gap + width / 2),
  y: y + side.y * (radius * (side.x === 0 ? 1 : 0.7) + height / 2),
  width,
  height,
});

const meet = (a: NameBox, b: NameBox): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

const within = (box: NameBox, { width, height }: { width: number; height: number }): boolean =>
  box.x - box.width / 2 >= 0 &&
  box.x + box.width / 2 <= width &&
  box.y - box.height / 2 >= 0 &&
  box.y + box.height / 2 <= height;

/** Names that have room in a window: none on another or on a sign, the most telling first; the others wait. */
export function placeNames(
  all: readonly Named[],
  window: { width: number; height: number },
): Map<string, NameBox> {
  const signs = all.map(({ id, x, y, radius }) => ({
    id,
    box: { x, y, width: radius * 2, height: radius * 2 },
  }));
  const placed = new Map<string, NameBox>();
  for (const each of all.toSorted((a, b) => a.rank - b.rank)) {
    const reach = each.sure === true ? [0, ...farther] : [0];
    const free = reach
      .flatMap((more) => sides.map((side) => boxAt({ ...each, radius: each.radius + more }, side)))
      .filter(
        (own) => within(own, window) && ![...placed.values()].some((other) => meet(own, other)),
      );
    const clear = free.find(
      (own) => !signs.some((sign) => sign.id !== each.id && meet(own, sign.box)),
    );
    const box = clear ?? (each.sure === true ? free[0] : undefined);
    if (box !== undefined) placed.set(each.id, box);
  }
  return placed;
}

const ways: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** The nearest place in the direction of an arrow key, or null; what lies aside counts twice. */
export function nearestTo(
  from: Point,
  key: string,
  all: readonly (Point & { id: string })[],
): string | null {
  const way = ways[key];
  if (way === undefined) return null;
  let best: { id: string; cost: number } | null = null;
  for (const { id, x, y } of all) {
    const ahead = (x - from.x) * way.x + (y - from.y) * way.y;
    const aside = Math.abs((x - from.x) * way.y) + Math.abs((y - from.y) * way.x);
    if (ahead <= 0.5 || aside > ahead * 2) continue;
    const cost = ahead + aside;
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
