import { expect, test } from "vitest";
import type { DrawnNode } from "../../src/canvas/drawing/element.ts";
import { restOf, withRests } from "../../src/canvas/drawing/rests.ts";
import { blank, type Remainder, type State } from "../../src/exploration/model/state.ts";
import { setting } from "./boxes.ts";

const node = (id: string, more: Partial<DrawnNode> = {}): DrawnNode => ({
  id,
  role: "node",
  label: id,
  x: 0,
  y: 0,
  width: 24,
  height: 24,
  colour: "",
  glyph: "",
  shape: "ellipse",
  stated: true,
  ...more,
});
const left = (count: number, atLeast = false): Remainder => ({
  of: ["a"],
  wanted: { types: null, direction: "both", labels: null, where: [], order: null, limit: 25 },
  page: 1,
  after: "",
  left: count,
  atLeast,
  ordered: null,
});
const state = (remainders: Record<string, Remainder>): State => ({
  ...blank,
  ids: new Map(Object.keys(remainders).map((key) => [key, key])),
  remainders: new Map(Object.entries(remainders)),
});
const own = setting(1000, 800, "en");
const restsIn = (nodes: DrawnNode[], remainders: Record<string, Remainder>) =>
  withRests({ scale: 1, nodes, edges: [] }, state(remainders), own).nodes.filter(
    ({ role }) => role === "rest",
  );

test("a node of which nothing is left, or that is not drawn, has no rest", () => {
  expect(restsIn([node("a")], {})).toEqual([]);
  expect(restsIn([node("a")], { a: left(0), b: left(7) })).toEqual([]);
});

test("what is left of a node stands beside it, and says whether there may be more", () => {
  const [a, b] = restsIn([node("a"), node("b", { x: 300 })], { a: left(3189), b: left(25, true) });
  expect([a?.label, b?.label]).toEqual(["+3,189", "+25…"]);
  expect(a?.y).toBeLessThan(0);
  expect(restOf(a?.id ?? "")).toBe("a");
  expect(restOf("a")).toBeNull();
});

const box = (id: string, x: number, y: number) =>
  node(id, { role: "place", x, y, width: 90, height: 20 });

test("a rest covers no box of a board; where there is no room for it, it is not drawn", () => {
  const above = box("above", 0, -20);
  const [rest] = restsIn([box("a", 0, 0), above], { a: left(9) });
  expect(rest?.y).toBeGreaterThan(10);
  const around = [box("below", 0, 20), box("left", -91, 0), box("right", 91, 0)];
  expect(restsIn([box("a", 0, 0), above, ...around], { a: left(9) })).toEqual([]);
});
