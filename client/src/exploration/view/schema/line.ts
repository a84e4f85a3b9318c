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
  middle: Spot;
}

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
    middle: {
      x: start.x / 4 + bend.x / 2 + end.x / 4,
      y: start.y / 4 + bend.y / 2 + end.y / 4,
    },
  };
}

/** From a label to itself: over its circle. */
export const loopAt = ({ x, y }: Spot): Line => ({
  path: `M${x - 8} ${y - 15}C${x - 22} ${y - 44} ${x + 22} ${y - 44} ${x + 8} ${y - 15}`,
  middle: { x, y: y - 38 },
});

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

/** Which of some words, the first of most weight, can stand in the middles of their lines: on no label and no other word. */
export function wordsThatFit(
  words: readonly { middle: Spot; wide: number }[],
  ends: readonly End[],
): Set<number> {
  const taken = ends.flatMap(boxesOf);
  const fit = new Set<number>();
  for (const [at, { middle, wide }] of words.entries()) {
    const { x, y } = middle;
    const box = { left: x - wide / 2, right: x + wide / 2, top: y - 8, bottom: y + 3 };
    if (taken.some((other) => meet(box, other))) continue;
    taken.push(box);
    fit.add(at);
  }
  return fit;
}
