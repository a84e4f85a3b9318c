import { expect, test } from "vitest";
import { board } from "../../src/board/arrangement.ts";
import type { DrawnNode } from "../../src/canvas/drawing/element.ts";
import { fold } from "../../src/exploration/model/log.ts";
import { nothing, type Entry } from "../../src/exploration/model/step.ts";
import type { MoveStep } from "../../src/exploration/model/steps/move.ts";
import { setting } from "../canvas/boxes.ts";
import { keyOf, kinds, overview } from "../exploration/real-facts.ts";

const moving = (id: string, to: { x: number; y: number }): Entry<MoveStep> => ({
  step: { kind: "move", to: { [keyOf(id)]: to } },
  brought: nothing,
});

const drawnAfter = (...some: readonly Entry[]) => {
  const { picture } = board.scene(fold(kinds, [overview, ...some]), setting(1440, 900, "zh"));
  const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
  const node = (id: string): DrawnNode => {
    const found = nodes.get(id);
    if (found === undefined) throw new Error(`${id} is not drawn.`);
    return found;
  };
  return { node, nodes: picture.nodes, edges: picture.edges };
};

const before = drawnAfter();
const ofRole = (role: DrawnNode["role"]): DrawnNode => {
  const found = before.nodes.find((node) => node.role === role);
  if (found === undefined) throw new Error(`There is no ${role}.`);
  return found;
};

test("a mechanism stands where it was put, with its numbers, and nobody else moves", () => {
  const { id, x, y } = ofRole("mechanism");
  const after = drawnAfter(moving(id, { x: x + 30, y: y + 200 }));
  const own = [id, `number ${id}`, `count ${id}`];
  for (const { id: each, x: left, y: top } of before.nodes) {
    const by = own.includes(each) ? { x: 30, y: 200 } : { x: 0, y: 0 };
    expect(after.node(each).x, each).toBeCloseTo(left + by.x, 6);
    expect(after.node(each).y, each).toBeCloseTo(top + by.y, 6);
  }
  const curves = (edges: typeof before.edges) =>
    new Map(edges.filter(({ target }) => target === id).map((edge) => [edge.id, edge]));
  const [now, then] = [curves(after.edges), curves(before.edges)];
  expect(now.size).toBe(then.size);
  for (const [edge, drawn] of now) expect(drawn).not.toEqual(then.get(edge));
});

test("a cluster takes all that is in its box along, and leaves it towards the mechanisms when it comes to the other side", () => {
  const [frame] = before.nodes
    .filter(({ role, x }) => role === "frame" && x < 500)
    .toSorted((a, b) => b.height - a.height);
  const id = frame?.id.slice("frame ".length) ?? "";
  const heading = before.node(id);
  const by = { x: 700, y: 15 };
  const after = drawnAfter(moving(id, { x: heading.x + by.x, y: heading.y + by.y }));
  const places = before.nodes.filter(
    ({ role, x, y }) =>
      ["place", "area"].includes(role) &&
      Math.abs(x - (frame?.x ?? 0)) < (frame?.width ?? 0) / 2 &&
      Math.abs(y - (frame?.y ?? 0)) < (frame?.height ?? 0) / 2,
  );
  expect(places.length).toBeGreaterThan(0);
  for (const place of places) expect(after.node(place.id).y).toBeCloseTo(place.y + by.y, 6);
  const [left, right] = [before.node(`bar ${id}`), after.node(`bar ${id}`)];
  expect(left.x).toBeGreaterThan(before.node(`frame ${id}`).x);
  expect(right.x).toBeLessThan(after.node(`frame ${id}`).x);
});

test("a place that was put stays there when its cluster is moved afterwards", () => {
  const { id, x, y } = ofRole("place");
  const cluster = ofRole("cluster");
  const put = { x: x + 12, y: y + 34 };
  const after = drawnAfter(
    moving(id, put),
    moving(cluster.id, { x: cluster.x, y: cluster.y + 50 }),
  );
  expect(after.node(id)).toMatchObject(put);
});
