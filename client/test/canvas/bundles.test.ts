import { expect, test } from "vitest";
import { bundled } from "../../src/canvas/drawing/bundles.ts";
import type { DrawnNode } from "../../src/canvas/drawing/element.ts";

const node = (id: string, x: number, y: number): DrawnNode => ({
  id,
  role: "node",
  label: id,
  x,
  y,
  width: 20,
  height: 20,
  colour: "",
  glyph: "",
  shape: "ellipse",
  stated: true,
});
const line = (id: string, from: string, to: string) => ({ id, from, to });

/** Two columns of nodes far from each other, each joined to the one across. */
const ladder = (rungs: number) => {
  const rows = Array.from({ length: rungs }, (_, at) => at);
  return {
    nodes: rows.flatMap((at) => [node(`a${at}`, 0, at * 20), node(`b${at}`, 700, at * 20)]),
    lines: rows.map((at) => line(`${at}`, `a${at}`, `b${at}`)),
  };
};

test("few lines, and lines within one part of the picture, stay as they are", () => {
  const few = ladder(3);
  expect(bundled(few.nodes, few.lines).size).toBe(0);
  const { nodes } = ladder(5);
  const near = [1, 2, 3, 4].map((at) => line(`near ${at}`, "a0", `a${at}`));
  expect(bundled(nodes, near).size).toBe(0);
});

test("lines that run beside each other come together in their middle, each from its own node", () => {
  const { nodes, lines } = ladder(5);
  const curves = bundled(nodes, lines);
  expect(curves.size).toBe(5);
  // The one in the middle runs straight, those beside it bend towards it from both sides.
  expect(curves.get("2")?.distances[0]).toBeCloseTo(0);
  const [first = 0, last = 0] = [curves.get("0")?.distances[0], curves.get("4")?.distances[0]];
  expect(first).toBeCloseTo(-last);
  expect(Math.abs(first) / 2).toBeGreaterThan(25);
  expect(Math.abs(first) / 2).toBeLessThan(31);
});

test("parallel lines are not laid on each other, and a node's line to itself is no part of a bundle", () => {
  const { nodes, lines } = ladder(5);
  const more = [...lines, line("again", "b0", "a0"), line("own", "a1", "a1")];
  const curves = bundled(nodes, more);
  expect([curves.has("0"), curves.has("again"), curves.has("own")]).toEqual([false, false, false]);
  expect(curves.size).toBe(4);
});
