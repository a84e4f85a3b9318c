import { expect, test } from "vitest";
import { fitNames, gap, type Name, wordAt } from "../../src/canvas/names/fit-names.ts";
import { lettersAt } from "../../src/canvas/names/show-names.ts";

const name = (id: string, x: number, y: number, rank = 0): Name => ({
  id,
  x,
  y,
  size: 24,
  width: 80,
  height: 15,
  rank,
});

/** Numbers that look thrown, the same each time. */
const thrown = (count: number, most: number): number[] => {
  let state = 7;
  return Array.from({ length: count }, () => (state = (state * 16807) % 2147483647) % most);
};

test("of two names that would lie on each other the one that matters more stands", () => {
  expect(fitNames([name("a", 0, 0, 1), name("b", 30, 4, 2)])).toEqual(new Set(["b"]));
  expect(fitNames([name("a", 0, 0, 3), name("b", 30, 4, 2)])).toEqual(new Set(["a"]));
});

test("names that have room all stand, and a name does not yield to its own node", () => {
  expect(fitNames([name("a", 0, 0), name("b", 200, 0), name("c", 0, 60)]).size).toBe(3);
});

test("a name lies on nobody else's node", () => {
  expect(fitNames([name("a", 0, 0, 1), name("b", 0, 24)]).has("a")).toBe(false);
});

test("of a thousand names none that stands lies on another", () => {
  const xs = thrown(1000, 3000);
  const ys = thrown(2000, 2000).slice(1000);
  const names = xs.map((x, at) => name(`n${at}`, x, ys[at] ?? 0, at % 17));
  const shown = fitNames(names);
  expect(shown.size).toBeGreaterThan(100);
  const boxes = names
    .filter(({ id }) => shown.has(id))
    .map(({ x, y }) => ({ left: x - 40, right: x + 40, top: y + 12 + gap, bottom: y + 27 + gap }));
  const laid = boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
  expect(laid).toEqual([]);
});

test("letters are of about one size on the screen, however near one looks", () => {
  for (const zoom of [0.25, 0.5, 1, 2, 3]) {
    expect(lettersAt(zoom) * zoom).toBeGreaterThan(11.9);
    expect(lettersAt(zoom) * zoom).toBeLessThan(16);
  }
});

test("a word of a lit relationship lies on no lit name, and no name that is not lit lies on it", () => {
  const word = wordAt("word", { x: 150, y: 24 }, { width: 60, height: 15 }, 5);
  expect(fitNames([name("dim", 150, 0, 4), word], [])).toEqual(new Set(["word"]));
  expect(fitNames([name("lit", 150, 0, 6), word], [])).toEqual(new Set(["lit"]));
  expect(fitNames([name("dim", 150, 100, 4), word], []).size).toBe(2);
});
