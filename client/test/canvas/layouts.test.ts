import { beforeAll, describe, expect, test } from "vitest";
import { layouts } from "../../src/canvas/layouts/index.ts";
import type { Lay } from "../../src/canvas/layouts/lay-out.ts";
import { layOut } from "../../src/canvas/layouts/laid-out.ts";
import { createExploration, type Exploration } from "../../src/exploration/model/exploration.ts";
import { fold } from "../../src/exploration/model/log.ts";
import { spotOf, type Spot } from "../../src/exploration/model/state.ts";
import { nothing } from "../../src/exploration/model/step.ts";
import { groundFor } from "../../src/canvas/layouts/ground-of.ts";
import { allNodes, allRelationships, keyOf } from "../exploration/real-facts.ts";
import { lay, places, taskOf, unheard, withoutWorkers } from "./laying.ts";

beforeAll(withoutWorkers);

const cities = allNodes.filter(({ labels }) => labels.includes("City")).slice(0, 30);
const clusters = allNodes.filter(({ labels }) => labels.includes("Cluster"));
const nodes = [...cities, ...clusters];
const own = new Set(nodes.map(({ id }) => id));
const relationships = allRelationships.filter(({ from, to }) => own.has(from) && own.has(to));

/** An exploration of cities and clusters, each standing somewhere. */
function shown(): Exploration {
  const exploration = createExploration();
  exploration.record({
    step: { kind: "show" },
    brought: { nodes, relationships },
    placed: new Map(nodes.map(({ id }, at) => [keyOf(id), { x: at * 7, y: at * 3 }])),
  });
  return exploration;
}

const spotsOf = ({ log }: Exploration): Map<string, Spot | undefined> => {
  const { state } = log.getState();
  return new Map([...state.nodes.keys()].map((id) => [id, spotOf(state, id)]));
};

const at = (found: ReadonlyMap<string, Spot>, id: string): Spot =>
  found.get(id) ?? { x: Number.NaN, y: Number.NaN };

const broken: Lay = () => Promise.reject(new Error("out of memory"));

describe("refusals", () => {
  test("a layout that fails is told and moves nobody", async () => {
    const exploration = shown();
    const before = spotsOf(exploration);
    const [grid] = layouts;
    if (grid === undefined) throw new Error("There are no layouts.");
    expect(await layOut(exploration, grid, { tall: false, lay: broken })).toBe(false);
    const { refusal, entries } = exploration.log.getState();
    expect(refusal?.message).toContain("out of memory");
    expect(entries).toHaveLength(1);
    expect(spotsOf(exploration)).toEqual(before);
  });

  test("a layout by longitude and latitude refuses nodes that have none", async () => {
    await expect(lay(taskOf("geo"), new AbortController().signal, unheard)).rejects.toThrow(
      "longitude",
    );
  });

  test("a layout that is given up while it waits changes nothing", async () => {
    const exploration = shown();
    const waiting: Lay = (_, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
        exploration.log.getState().asking[0]?.cancel();
      });
    const [grid] = layouts;
    if (grid === undefined) throw new Error("There are no layouts.");
    expect(await layOut(exploration, grid, { tall: false, lay: waiting })).toBe(false);
    expect(exploration.log.getState().refusal).toBeNull();
    expect(exploration.log.getState().entries).toHaveLength(1);
  });
});

describe.each(layouts)("the layout $id", (layout) => {
  test("lays one graph out in one way", async () => {
    const [exploration, again] = [shown(), shown()];
    for (const each of [exploration, again]) await layOut(each, layout, { tall: false, lay });
    expect(spotsOf(again)).toEqual(spotsOf(exploration));
  });

  test("gives every node a place of its own", async () => {
    const exploration = shown();
    expect(await layOut(exploration, layout, { tall: false, lay })).toBe(true);
    const spots = [...spotsOf(exploration).values()].flatMap((spot) => spot ?? []);
    expect(spots).toHaveLength(nodes.length);
    for (const { x, y } of spots) expect(Number.isFinite(x + y)).toBe(true);
    const rounded = spots.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
    expect(new Set(rounded).size).toBe(nodes.length);
  });

  test("moves the chosen only: whoever else stands stays, to the pixel", async () => {
    const exploration = shown();
    const before = spotsOf(exploration);
    const chosen = nodes.slice(0, 8).map(({ id }) => id);
    exploration.looking.choose(chosen);
    await layOut(exploration, layout, { tall: false, lay });
    const after = spotsOf(exploration);
    for (const [id, spot] of before)
      if (!chosen.includes(id)) expect([id, after.get(id)]).toEqual([id, spot]);
    expect(chosen.some((id) => after.get(id) !== before.get(id))).toBe(true);
  });

  test("leaves the pinned where they are", async () => {
    const exploration = shown();
    const pinned = nodes.slice(2, 6);
    const to = Object.fromEntries(
      pinned.map(({ id }, place) => [keyOf(id), { x: 900 + place * 150, y: 500 }]),
    );
    exploration.record({ step: { kind: "move", to } as never, brought: nothing });
    await layOut(exploration, layout, { tall: false, lay });
    const after = spotsOf(exploration);
    for (const { id } of pinned) expect(after.get(id)).toEqual(to[keyOf(id)]);
  });

  test("is a step as JSON without an id in it, comes back folded, and is undone", async () => {
    const exploration = shown();
    exploration.looking.choose(nodes.slice(0, 5).map(({ id }) => id));
    const before = spotsOf(exploration);
    await layOut(exploration, layout, { tall: false, lay });
    const { entries, state } = exploration.log.getState();
    const step = entries.at(-1)?.step;
    expect(JSON.parse(JSON.stringify(step))).toEqual(step);
    expect((step as { of?: string[] }).of?.every((key) => key.includes(":id:"))).toBe(true);
    expect(fold(exploration.kinds, entries)).toEqual(state);
    exploration.undo();
    expect(spotsOf(exploration)).toEqual(before);
    exploration.redo();
    expect(exploration.log.getState().state).toEqual(state);
  });

  test("takes a graph of one node, and one of none", async () => {
    const single = { ...taskOf(layout.id), edges: [] };
    const one = { ...single, nodes: single.nodes.slice(0, 1) };
    const none = { ...single, nodes: [] };
    if (layout.id === "geo") return;
    expect((await places(one)).size).toBe(1);
    expect((await places(none)).size).toBe(0);
  });
});

describe("what each layout says", () => {
  test.each(["tree", "layered"])(
    "%s: what is pointed at stands below what points at it",
    async (id) => {
      const found = await places(taskOf(id));
      expect(at(found, "b").y).toBeGreaterThan(at(found, "a").y);
      expect(at(found, "d").y).toBeGreaterThan(at(found, "c").y);
      const right = await places(taskOf(id, { direction: id === "tree" ? "right" : "RIGHT" }));
      expect(at(right, "b").x).toBeGreaterThan(at(right, "a").x);
    },
  );

  test("radial: the chosen in the middle, the others as far out as they are hops away", async () => {
    const task = { ...taskOf("radial"), roots: ["a"] };
    const found = await places({ ...task, nodes: task.nodes.slice(0, 4) });
    const [b, d] = [at(found, "b"), at(found, "d")];
    expect(Math.hypot(at(found, "a").x, at(found, "a").y)).toBe(0);
    expect(Math.hypot(d.x, d.y)).toBeCloseTo(2 * Math.hypot(b.x, b.y), 6);
  });

  test("concentric: who has most stands in the middle", async () => {
    expect(at(await places(taskOf("concentric")), "a")).toEqual({ x: 0, y: 0 });
    const incoming = await places(taskOf("concentric", { measure: "in" }));
    expect(at(incoming, "b")).toEqual({ x: 0, y: 0 });
  });

  test("stress: who is more hops away stands farther", async () => {
    const task = taskOf("stress");
    const found = await places({ ...task, nodes: task.nodes.slice(0, 4) });
    const far = (a: string, b: string) =>
      Math.hypot(at(found, a).x - at(found, b).x, at(found, a).y - at(found, b).y);
    expect(far("b", "d")).toBeGreaterThan(2 * far("a", "b"));
  });

  test("columns: each label has a column of its own", async () => {
    const task = taskOf("columns");
    const labels = task.nodes.map((node, place) => ({ ...node, label: place < 2 ? "A" : "B" }));
    const found = await places({ ...task, nodes: labels });
    expect(at(found, "a").x).toBe(at(found, "b").x);
    expect(at(found, "c").x).toBe(at(found, "d").x);
    expect(at(found, "c").x).not.toBe(at(found, "a").x);
  });

  test.each(["grid", "columns"])("%s: rows leave room for loops, and only for them", async (id) => {
    const task = { ...taskOf(id), edges: [] };
    const rowOf = async (edges: { from: string; to: string }[]) => {
      const rows = [...(await places({ ...task, edges, tall: true })).values()].map(({ y }) => y);
      const sorted = [...new Set(rows)].toSorted((a, b) => a - b);
      return (sorted[1] ?? 0) - (sorted[0] ?? 0);
    };
    const plain = await rowOf([{ from: "a", to: "b" }]);
    expect((await rowOf([{ from: "e", to: "e" }])) - plain).toBeGreaterThan(20);
  });

  test("by longitude and latitude: north is up, east is right, on either side of the equator", async () => {
    const world = {
      suva: { lon: 178.4, lat: -18.1 },
      oslo: { lon: 10.7, lat: 59.9 },
      lima: { lon: -77, lat: -12 },
      perth: { lon: 115.9, lat: -31.9 },
      hobart: { lon: 147.3, lat: -42.9 },
    };
    const check = async (names: (keyof typeof world)[]) => {
      const task = taskOf("geo", groundFor(names.map((name) => world[name])));
      const there = names.map((id) => ({ id, label: "L", name: id, geo: world[id] }));
      const found = await places({ ...task, nodes: there });
      for (const a of names)
        for (const b of names) {
          if (world[a].lat > world[b].lat + 5) expect(at(found, a).y).toBeLessThan(at(found, b).y);
          if (world[a].lon > world[b].lon + 5)
            expect(at(found, a).x).toBeGreaterThan(at(found, b).x);
        }
    };
    await check(["suva", "oslo", "lima", "perth"]);
    await check(["perth", "hobart"]);
  });
});
