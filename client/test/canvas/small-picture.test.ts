import { expect, test } from "vitest";
import { heldAt } from "../../src/canvas/tools/small-picture.ts";

test("a frame that is taken hold of stays as it is held; elsewhere its middle comes to the point", () => {
  const seen = { left: 0, top: 0, right: 100, bottom: 60 };
  expect(heldAt({ x: 10, y: 50 }, seen)).toEqual({ x: 40, y: -20 });
  expect(heldAt({ x: 130, y: 50 }, seen)).toEqual({ x: 0, y: 0 });
});
