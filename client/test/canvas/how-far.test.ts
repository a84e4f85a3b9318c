import cose from "cose-base";
import { beforeAll, describe, expect, test } from "vitest";
import type { LayoutTask } from "../../src/canvas/layouts/layout-task.ts";
import { inRows } from "../../src/canvas/layouts/parts.ts";
import type { Progress } from "../../src/exploration/model/exploration.ts";
import { lay, places, taskOf, withoutWorkers } from "./laying.ts";

beforeAll(withoutWorkers);

/** All that a layout told of how far it was. */
async function heardOf(task: LayoutTask): Promise<Progress[]> {
  const heard: Progress[] = [];
  await lay(task, new AbortController().signal, (far) => heard.push(far));
  return heard;
}

const values = (heard: readonly Progress[]) => heard.map(({ said }) => said?.values);
const isUntold = ({ of, said }: Progress) => of === null && said?.words === "layout.far.untold";

const many = (count: number): LayoutTask => ({
  ...taskOf("force"),
  nodes: Array.from({ length: count }, (_, id) => ({
    id: String(id),
    label: "L",
    name: "",
    geo: null,
  })),
  edges: Array.from({ length: count - 1 }, (_, to) => ({
    from: String(Math.floor(to / 3)),
    to: String(to + 1),
  })),
});

describe("how far a layout is", () => {
  test("no number is made up where a library tells none: a draft by force, one part in layers", async () => {
    const draft = await heardOf(many(801));
    expect(draft.length).toBeGreaterThan(0);
    expect(draft.every(isUntold)).toBe(true);
    const layered = { ...many(9), layout: "layered" };
    expect((await heardOf(layered)).every(isUntold)).toBe(true);
  });

  test("by force each round is told, and how far the springs have cooled: never backwards, and without an end once they have", async () => {
    const { CoSELayout } = cose;
    const { tick } = CoSELayout.prototype;
    const [first, ...rounds] = await heardOf(many(40));
    expect(first).toMatchObject({ of: null, said: { words: "layout.far.rough" } });
    expect(values(rounds)).toEqual(rounds.map((_, at) => ({ done: at + 1 })));
    const cooled = rounds.map(({ done }) => done);
    expect(cooled).toEqual(cooled.toSorted((a, b) => a - b));
    expect(cooled[0]).toBeLessThan(0.1);
    expect(rounds.every(({ done, of }) => of === (done < 1 ? 1 : null))).toBe(true);
    // The library is left as it was.
    expect(CoSELayout.prototype.tick).toBe(tick);
  });

  test("by hops apart the rounds are told of all rounds", async () => {
    const heard = await heardOf(taskOf("stress"));
    expect(heard.map(({ done }) => done)).toEqual(heard.map((_, at) => at + 1));
    expect(heard.at(-1)?.done).toBe(heard.at(-1)?.of);
  });

  test("in layers part after part is told, the largest first; no part lies on another", async () => {
    const task = taskOf("layered");
    expect(values(await heardOf(task))).toEqual([
      { done: 0, of: 5 },
      { done: 4, of: 5 },
    ]);
    const found = await places(task);
    const spot = (id: string) => found.get(id) ?? { x: Number.NaN, y: Number.NaN };
    const part = ["a", "b", "c", "d"].map(spot);
    const within = (name: "x" | "y", room: number) =>
      part.some((each) => Math.abs(each[name] - spot("e")[name]) < room);
    expect(within("x", 132) && within("y", 74)).toBe(false);
  });
});

test("boxes in rows lie nowhere on each other, about as wide as is wished", () => {
  const boxes = Array.from({ length: 40 }, (_, at) => ({
    width: 60 + ((at * 37) % 200),
    height: 40 + ((at * 53) % 160),
  }));
  const placed = inRows(boxes, 1.6).map((spot, at) => ({ ...spot, ...boxes[at] }));
  const apart = placed.every((a, at) =>
    placed
      .slice(at + 1)
      .every(
        (b) =>
          a.x + (a.width ?? 0) <= b.x ||
          b.x + (b.width ?? 0) <= a.x ||
          a.y + (a.height ?? 0) <= b.y ||
          b.y + (b.height ?? 0) <= a.y,
      ),
  );
  expect(apart).toBe(true);
  const wide = Math.max(...placed.map(({ x, width = 0 }) => x + width));
  const high = Math.max(...placed.map(({ y, height = 0 }) => y + height));
  expect(wide / high).toBeGreaterThan(1.1);
  expect(wide / high).toBeLessThan(2.2);
});
