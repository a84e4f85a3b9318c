import { describe, expect, test } from "vitest";
import { arrange } from "../../src/canvas/layouts/arrange.ts";
import type { Lay } from "../../src/canvas/layouts/lay-out.ts";
import { unplaced } from "../../src/canvas/layouts/unplaced.ts";
import { emptyLog, recorded, settled, type Log } from "../../src/exploration/model/log.ts";
import type { Entry } from "../../src/exploration/model/step.ts";
import type { ShowStep } from "../../src/exploration/model/steps/show.ts";
import {
  allNodes,
  allRelationships,
  expansionOf,
  keyOf,
  kinds,
} from "../exploration/real-facts.ts";

const ids = ["city:suzhou", "city:shanghai", "city:wuxi"];
const shown: Entry<ShowStep> = {
  step: { kind: "show", query: "q", params: {} },
  brought: {
    nodes: allNodes.filter(({ id }) => ids.includes(id)),
    relationships: allRelationships.filter(
      ({ from, to }) => ids.includes(from) && ids.includes(to),
    ),
  },
};
const { signal } = new AbortController();
const tell = () => undefined;

/** Puts the nodes that are free in a row, far from those that are fixed; keeps what it was asked. */
function row(): { lay: Lay; asked: Parameters<Lay>[0][] } {
  const asked: Parameters<Lay>[0][] = [];
  const lay: Lay = (task) => {
    asked.push(task);
    const fixed = new Map(task.fixed.map((each) => [each.id, each]));
    return Promise.resolve(
      task.nodes.map(({ id }, at) => fixed.get(id) ?? { id, x: 1000 + at * 100, y: at }),
    );
  };
  return { lay, asked };
}

const broken: Lay = () => Promise.reject(new Error("no worker"));
const extent = (numbers: readonly number[]) => Math.max(...numbers) - Math.min(...numbers);
const never: Lay = () => Promise.reject(new Error("asked for a layout"));
const first = recorded(kinds, emptyLog, shown);
const placed = async (log: Log, lay: Lay, tall = false): Promise<Log> =>
  settled(log, await arrange(log.state, { tall, layout: "force" }, { lay, signal, tell }));

describe("where nodes come to stand", () => {
  test("all are laid out where none stands, by their relationships", async () => {
    const { lay, asked } = row();
    const { state } = await placed(first, lay);
    expect(unplaced(state)).toEqual([]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.fixed).toEqual([]);
    expect(asked[0]?.edges).toHaveLength(first.state.relationships.size);
  });

  test("a first picture lies as its window does", async () => {
    const { state } = await placed(first, row().lay, true);
    const spots = [...state.spots.values()];
    expect(extent(spots.map(({ y }) => y))).toBeGreaterThan(extent(spots.map(({ x }) => x)));
  });

  test("what comes later moves nobody, whether it needs a layout or not", async () => {
    const before = await placed(first, row().lay);
    const grown = recorded(kinds, before, expansionOf("city:suzhou"));
    const after = await placed(grown, row().lay);
    expect(unplaced(after.state)).toEqual([]);
    for (const [key, spot] of before.state.spots) expect(after.state.spots.get(key)).toEqual(spot);
  });

  test("neighbours that are not joined to each other stand beside where they came from, without a layout", async () => {
    const before = await placed(first, row().lay);
    const own = expansionOf("city:suzhou");
    const loose = {
      ...own,
      brought: {
        ...own.brought,
        relationships: own.brought.relationships.filter(
          ({ from, to }) => from === "city:suzhou" || to === "city:suzhou",
        ),
      },
    };
    const { state } = await placed(recorded(kinds, before, loose), never);
    const origin = state.spots.get(keyOf("city:suzhou")) ?? { x: Infinity, y: 0 };
    const fresh = [...state.spots].filter(([key]) => !before.state.spots.has(key));
    expect(fresh.length).toBeGreaterThan(0);
    for (const [, { x, y }] of fresh)
      expect(Math.hypot(x - origin.x, y - origin.y)).toBeLessThan(800);
    const places = [...state.spots.values()].map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test("a layout that fails is told, and places nobody", async () => {
    await expect(
      arrange(first.state, { tall: false, layout: "force" }, { lay: broken, signal, tell }),
    ).rejects.toThrow("no worker");
    expect(first.state.spots.size).toBe(0);
  });
});
