import { describe, expect, test } from "vitest";
import { gutterControls, levelControls, vein, type Point } from "../../src/canvas/drawing/veins.ts";

const from = { end: { x: 100, y: 50 }, centre: { x: 60, y: 50 } };
const to = { end: { x: 400, y: 300 }, centre: { x: 480, y: 310 } };

/** The point of the plane that a weight and a distance mean, as Cytoscape reads them. */
const read = (weight: number, distance: number): Point => {
  const along = { x: to.end.x - from.end.x, y: to.end.y - from.end.y };
  const length = Math.hypot(along.x, along.y);
  return {
    x: from.end.x + along.x * weight - (along.y / length) * distance,
    y: from.end.y + along.y * weight + (along.x / length) * distance,
  };
};

describe("veins", () => {
  test("ends are told from the centres of the nodes", () => {
    expect(vein(from, to, [])).toMatchObject({
      sourceEnd: "40.0px 0.0px",
      targetEnd: "-80.0px -10.0px",
    });
  });

  test("weights and distances lead back to the control points they were made from", () => {
    const controls = [
      { x: 180, y: 50 },
      { x: 300, y: 300 },
      { x: 0, y: 400 },
    ];
    const { weights, distances } = vein(from, to, controls);
    controls.forEach((control, index) => {
      const { x, y } = read(weights[index] ?? NaN, distances[index] ?? NaN);
      expect(x).toBeCloseTo(control.x, 6);
      expect(y).toBeCloseTo(control.y, 6);
    });
  });

  test("a curve of no length is not a number's end", () => {
    const { weights, distances } = vein(from, { ...from }, [{ x: 1, y: 1 }]);
    expect([...weights, ...distances].every(Number.isFinite)).toBe(true);
  });

  test("a level curve leaves and arrives level", () => {
    const [first, last] = levelControls(from.end, to.end);
    expect([first?.y, last?.y]).toEqual([from.end.y, to.end.y]);
  });

  test("a city's tie drops into its gutter, leaves the frame there, and arrives level", () => {
    const controls = gutterControls(from.end, 62, 250, to.end);
    expect(controls.slice(0, 2)).toEqual([
      { x: 100, y: 62 },
      { x: 250, y: 62 },
    ]);
    expect(controls.at(-1)?.y).toBe(to.end.y);
  });
});
