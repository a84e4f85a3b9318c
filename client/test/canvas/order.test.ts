import { describe, expect, test } from "vitest";
import { crossingsBy, crossingsOf, sifted } from "../../src/board/picture/crossings.ts";
import { ordered, type Order, type Ordered } from "../../src/board/picture/order.ts";
import { planOf } from "../../src/board/model/plan.ts";
import { ribbonsOf } from "../../src/board/model/ribbons.ts";
import { tiesOf } from "../../src/board/model/ties.ts";
import { firstScreen } from "../exploration/real-facts.ts";

/** Pairs of links on one side that lie the other way round at their two ends, each counted by itself. */
function counted({ left, right, mechanisms }: Order, links: Ordered["links"]): number {
  const rank = new Map(mechanisms.flat().map((id, at) => [id, at]));
  let found = 0;
  for (const side of [left, right])
    for (const one of links)
      for (const other of links) {
        const [upper, lower] = [side.indexOf(one.cluster), side.indexOf(other.cluster)];
        const [first, second] = [rank.get(one.mechanism) ?? 0, rank.get(other.mechanism) ?? 0];
        if (upper >= 0 && lower > upper && second < first) found += 1;
      }
  return found;
}

const state = firstScreen();
const plan = planOf(state, tiesOf(state));
const facts: Ordered = {
  clusters: plan.clusters.map(({ id, areas, cities }) => ({
    id,
    room: 2 + areas.length + cities.length / 4,
  })),
  themes: plan.themes.map(({ mechanisms }) => mechanisms),
  links: ribbonsOf(state),
};

describe("crossings", () => {
  test("are none of things whose partners stand in their own order", () => {
    const above = crossingsBy([[[0, 1]], [[1, 2]], [[]]]);
    expect(crossingsOf([0, 1, 2], above)).toBe(0);
    expect(crossingsOf([1, 0, 2], above)).toBe(3);
  });

  test("on two sides add up, and never count across", () => {
    const above = crossingsBy([
      [[1], [1]],
      [[0], [2]],
    ]);
    expect([above[0]?.[1], above[1]?.[0]]).toEqual([1, 1]);
  });

  test("are fewest after sifting, as trying every order shows", () => {
    const above = crossingsBy([[[3, 4]], [[0, 4]], [[1]], [[0, 2, 3]]]);
    const all = [0, 1, 2, 3].flatMap((a) =>
      [0, 1, 2, 3].flatMap((b) =>
        [0, 1, 2, 3].flatMap((c) =>
          new Set([a, b, c]).size === 3 ? [[a, b, c, 6 - a - b - c]] : [],
        ),
      ),
    );
    const least = Math.min(...all.map((order) => crossingsOf(order, above)));
    for (const start of all) expect(crossingsOf(sifted(start, above), above)).toBe(least);
  });
});

describe("the order of the board", () => {
  const order = ordered(facts);

  test("has every cluster on one side and every mechanism in its theme", () => {
    expect([...order.left, ...order.right].toSorted()).toEqual(
      facts.clusters.map(({ id }) => id).toSorted(),
    );
    order.themes.forEach((theme, at) =>
      expect(order.mechanisms[at]?.toSorted()).toEqual(facts.themes[theme]?.toSorted()),
    );
    expect(order.themes.toSorted()).toEqual([...facts.themes.keys()]);
  });

  test("counts its crossings rightly", () => {
    expect(order.crossings).toBe(counted(order, facts.links));
  });

  test("crosses less than any order in which one thing stands elsewhere", () => {
    const nearby = [order.left, order.right].flatMap((side, of) =>
      side.flatMap((_, from) =>
        side.map((__, to) => {
          const moved = side.toSpliced(from, 1).toSpliced(to, 0, side[from] ?? "");
          return { ...order, [of === 0 ? "left" : "right"]: moved };
        }),
      ),
    );
    for (const other of nearby)
      expect(counted(other, facts.links)).toBeGreaterThanOrEqual(order.crossings);
  });

  test("is the same for the same facts", () => {
    expect(ordered(structuredClone(facts))).toEqual(order);
  });

  test("stands where there is nothing to join, or no cluster at all", () => {
    expect(ordered({ ...facts, links: [] }).crossings).toBe(0);
    expect(ordered({ clusters: [], themes: [], links: [] })).toMatchObject({ left: [], right: [] });
  });
});
