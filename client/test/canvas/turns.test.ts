import { expect, test } from "vitest";
import { turnsOf } from "../../src/canvas/drawing/turns.ts";

const node = (id: string, x: number, y: number) => ({ id, x, y });
const loop = { from: "a", to: "a" };

test("a loop is drawn to the side where neither a line nor the name is", () => {
  const middle = node("a", 0, 0);
  expect(turnsOf([middle], [])).toEqual(new Map());
  // The name stands below.
  expect(turnsOf([middle], [loop])).toEqual(new Map([["a", 0]]));
  const [right, above, left] = [node("b", 9, 0), node("c", 0, -9), node("d", -9, 0)];
  const lines = [loop, loop, { from: "a", to: "b" }, { from: "c", to: "a" }];
  expect(turnsOf([middle, right, above], lines)).toEqual(new Map([["a", 270]]));
  expect(turnsOf([middle, left, above], [loop, { from: "d", to: "a" }])).toEqual(
    new Map([["a", 45]]),
  );
});
