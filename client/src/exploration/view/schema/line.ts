import type { Spot } from "../../model/state.ts";

/** Of a label in the picture: its circle, and below that its name and count. */
const circle = 17;
const block = { top: 19, bottom: 47 } as const;

/** A label as lines see it: where it stands, and how wide its name is. */
export interface End extends Spot {
  wide: number;
}

interface Line {
  path: string;
  /** Where its words can stand, the best first. */
  spots: readonly Spot[];
}

/** How far along a line its words can stand, and how far on its outer side. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74] as const;
const asides = [0, 12, 22] as const;

/** How far from the middle of a label a line in a direction begins: beyond its circle, and beyond its name where it goes through that. */
function rimOf({ wide }: End, { x, y }: Spot): number {
  const half = wide / 2 + 2;
  const through = y > 0 && (Math.abs(x) / y) * block.top < half;
  return through ? Math.min(block.bottom / y, half / Math.abs(x)) : circle;
}

const towards = (from: Spot, to: Spot): Spot => {
  const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / far, y: (to.y - from.y) / far };
};

/** Bent to one side, so that there and back are two lines; it touches no word of its ends. */
export function lineBetween(from: End, to: End): Line {
  const way = towards(from, to);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  // Between neighbours a wide bend would be a hook over their names.
  const wide = Math.min(22, Math.hypot(to.x - from.x, to.y - from.y) / 5);
  const bend = { x: middle.x - way.y * wide, y: middle.y + way.x * wide };
  const [out, back] = [towards(from, bend), towards(to, bend)];
  const [begins, ends] = [rimOf(from, out), rimOf(to, back) + 2];
  const start = { x: from.x + out.x * begins, y: from.y + out.y * begins };
  const end = { x: to.x + back.x * ends, y: to.y + back.y * ends };
  return {
    path: `M${start.x} ${start.y}Q${bend.x} ${bend.y} ${end.x} ${end.y}`,
    spots: asides.flatMap((aside) =>
      shares.map((share) => {
        const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
        return {
          x: a * start.x + b * bend.x + c * end.x - way.y * aside,
          y: a * start.y + b * bend.y + c * end.y + way.x * aside,
        };
      }),
    ),
  };
}

/** How high a loop with its words is, from the middle of its label. */
const loop = 50;

/** From a label to itself: over its circle, at the upper edge of the picture beside it, where there is more room. */
export function loopAt({ x, y }: Spot, width: number): Line {
  if (y >= loop)
    return {
      path: `M${x - 8} ${y - 15}C${x - 22} ${y - 44} ${x + 22} ${y - 44} ${x + 8} ${y - 15}`,
      spots: [{ x, y: y - 38 }],
    };
  const way = x > width / 2 ? -1 : 1;
  const [near, far] = [x + way * 15, x + way * 44];
  return {
    path: `M${near} ${y - 8}C${far} ${y - 22} ${far} ${y + 22} ${near} ${y + 8}`,
    spots: [{ x: x + way * 42, y: y + 3 }],
  };
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What words of lines may not lie on: the circles of labels and what stands below them. */
const boxesOf = ({ x, y, wide }: End): Box[] => [
  { left: x - circle, right: x + circle, top: y - circle, bottom: y + circle },
  { left: x - wide / 2, right: x + wide / 2, top: y + block.top, bottom: y + block.bottom },
];

/** Where some words, the first of most weight, can stand on their lines: on no label and no other word. */
export function wordsThatFit(
  words: readonly { spots: readonly Spot[]; wide: number }[],
  ends: readonly End[],
): Map<number, Spot> {
  const taken = ends.flatMap(boxesOf);
  const fit = new Map<number, Spot>();
  for (const [at, { spots, wide }] of words.entries()) {
    const boxOf = ({ x, y }: Spot): Box => ({
      left: x - wide / 2,
      right: x + wide / 2,
      top: y - 8,
      bottom: y + 3,
    });
    const spot = spots.find((each) => !taken.some((other) => meet(boxOf(each), other)));
    if (spot === undefined) continue;
    taken.push(boxOf(spot));
    fit.set(at, spot);
  }
  return fit;
}
