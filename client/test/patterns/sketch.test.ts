import { expect, test } from "vitest";
import { sketched } from "../../src/patterns/parts/sketch-lines.ts";

const spots = [
  { x: 0, y: -56 },
  { x: 60, y: 28 },
  { x: -60, y: 28 },
];

test("a node that is joined to itself is seen to be so: its line leaves it and comes back to it", () => {
  const [loop] = sketched(spots, [{ from: 1, to: 1 }]);
  const [x = 0, , far = 0] = loop?.shaft.match(/-?[\d.]+/g)?.map(Number) ?? [];
  expect(far - x).toBeGreaterThan(20);
});

test("several relationships between the same two lie beside each other, whichever way they run", () => {
  const lines = sketched(spots, [
    { from: 0, to: 1 },
    { from: 0, to: 1 },
    { from: 1, to: 0 },
  ]);
  const middles = lines.map(({ shaft }) => {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = shaft.match(/-?[\d.]+/g)?.map(Number) ?? [];
    return { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
  });
  for (const [at, a] of middles.entries())
    for (const b of middles.slice(at + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(6);
  const words = lines.map(({ words: { y } }) => y).toSorted((a, b) => a - b);
  expect(Math.min(...words.slice(1).map((y, at) => y - (words[at] ?? 0)))).toBeGreaterThan(9);
});
