import { expect, test } from "vitest";
import { lineBetween, loopAt, wordsThatFit } from "../../src/exploration/view/schema/line.ts";

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

const word = (x: number, y: number) => ({ spots: [{ x, y }], wide: 40 });

test("of words that would lie on a label or on each other the first stands", () => {
  const labels = [end(0, 0), end(200, 0)];
  expect([...wordsThatFit([word(100, 0), word(110, 4), word(100, 30)], labels).keys()]).toEqual([
    0, 2,
  ]);
  expect([...wordsThatFit([word(10, 30), word(190, 5)], labels)]).toEqual([]);
});

test("there and back between two labels both say their types, wherever the two stand", () => {
  for (let degrees = 0; degrees < 360; degrees += 15) {
    const angle = (degrees * Math.PI) / 180;
    const [a, b] = [end(150, 150), end(150 + 120 * Math.cos(angle), 150 + 120 * Math.sin(angle))];
    const words = [lineBetween(a, b), lineBetween(b, a)].map((line) => ({ ...line, wide: 40 }));
    expect([degrees, wordsThatFit(words, [a, b]).size]).toEqual([degrees, 2]);
  }
});

test("a loop and its words are whole within the picture, also at its edges", () => {
  const out: string[] = [];
  for (const x of [22, 144, 266])
    for (const y of [22, 38, 60, 256]) {
      const { path, spots } = loopAt({ x, y }, 288);
      const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
      // A loop reaches three quarters of the way to its handles.
      const heights = numbers.filter((_, at) => at % 2 === 1).map((h) => y + (h - y) * 0.75);
      const widths = numbers.filter((_, at) => at % 2 === 0).map((w) => x + (w - x) * 0.75);
      const all = [...heights, ...spots.map((spot) => spot.y - 8)];
      if (Math.min(...all) < 0 || Math.min(...widths) < 0 || Math.max(...widths) > 288)
        out.push(`${x} ${y}`);
    }
  expect(out).toEqual([]);
});
