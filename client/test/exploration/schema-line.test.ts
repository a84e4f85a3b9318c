import { expect, test } from "vitest";
import { lineBetween, wordsThatFit } from "../../src/exploration/view/schema/line.ts";

const end = (x: number, y: number, wide = 60) => ({ x, y, wide });

/** Points along a line as it is drawn. */
function pointsOf(path: string): { x: number; y: number }[] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = path
    .split(/[MQ ]/)
    .filter((part) => part !== "")
    .map(Number);
  return Array.from({ length: 41 }, (_, at) => {
    const t = at / 40;
    const mix = (a: number, b: number, c: number) =>
      a * (1 - t) ** 2 + 2 * b * t * (1 - t) + c * t ** 2;
    return { x: mix(x0, x1, x2), y: mix(y0, y1, y2) };
  });
}

test("a line touches neither the names nor the counts of its ends, wherever they stand", () => {
  const middle = end(150, 150);
  const over: number[] = [];
  for (let degrees = 0; degrees < 360; degrees += 5) {
    const angle = (degrees * Math.PI) / 180;
    const other = end(150 + 110 * Math.cos(angle), 150 + 110 * Math.sin(angle), 40);
    for (const [from, to] of [
      [middle, other],
      [other, middle],
    ] as const)
      for (const { x, y } of pointsOf(lineBetween(from, to).path))
        for (const own of [from, to]) {
          if (Math.abs(x - own.x) < own.wide / 2 && y > own.y + 20 && y < own.y + 45)
            over.push(degrees);
        }
  }
  expect(over).toEqual([]);
});

const word = (x: number, y: number) => ({ middle: { x, y }, wide: 40 });

test("of words that would lie on a label or on each other the first stands", () => {
  const labels = [end(0, 0), end(200, 0)];
  expect([...wordsThatFit([word(100, 0), word(110, 4), word(100, 30)], labels)]).toEqual([0, 2]);
  expect([...wordsThatFit([word(10, 30), word(190, 5)], labels)]).toEqual([]);
});
