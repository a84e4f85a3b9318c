import { expect, test } from "vitest";
import { boxOf, isWithin } from "../../src/canvas/tools/within.ts";

const bay = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
  { x: 50, y: 30 },
  { x: 0, y: 100 },
];

test("what lies in a bay of what was drawn is outside of it", () => {
  expect(isWithin({ x: 50, y: 80 }, bay)).toBe(false);
  expect(isWithin({ x: 150, y: 50 }, bay)).toBe(false);
  expect(isWithin({ x: 50, y: 20 }, bay)).toBe(true);
  expect(isWithin({ x: 10, y: 80 }, bay)).toBe(true);
});

test("a box is the same whichever way it is drawn, and nothing drawn holds nothing", () => {
  for (const [a, b] of [
    [
      { x: 0, y: 0 },
      { x: 10, y: 10 },
    ],
    [
      { x: 10, y: 10 },
      { x: 0, y: 0 },
    ],
    [
      { x: 10, y: 0 },
      { x: 0, y: 10 },
    ],
  ] as const) {
    expect(isWithin({ x: 5, y: 5 }, boxOf(a, b))).toBe(true);
    expect(isWithin({ x: 15, y: 5 }, boxOf(a, b))).toBe(false);
  }
  expect(isWithin({ x: 5, y: 5 }, [])).toBe(false);
});
