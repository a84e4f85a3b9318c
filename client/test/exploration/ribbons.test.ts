import { describe, expect, test } from "vitest";
import { foldOf, moreId, namedIn } from "../../src/board/model/folds.ts";
import { looksOf } from "../../src/board/model/looks.ts";
import { planOf } from "../../src/board/model/plan.ts";
import { groundUnder, ribbonsOf } from "../../src/board/model/ribbons.ts";
import { tiesOf } from "../../src/board/model/ties.ts";
import { usesOf } from "../../src/board/model/uses.ts";
import { fold } from "../../src/exploration/model/log.ts";
import { nothing, type Entry } from "../../src/exploration/model/step.ts";
import type { ToggleStep } from "../../src/exploration/model/steps/toggle.ts";
import { firstScreen, kinds, overview, strengthen, unfold } from "./real-facts.ts";

const stated = firstScreen();
const inherited = firstScreen("inherited");

for (const [name, state] of [
  ["as stated", stated],
  ["with inherited", inherited],
] as const)
  describe(`ribbons, ${name}`, () => {
    const ribbons = ribbonsOf(state);

    test("are one for each cluster and mechanism that the one rule says it uses", () => {
      const used = [...usesOf(state)].flatMap(([mechanism, clusters]) =>
        [...clusters].map((cluster) => `${cluster} ${mechanism}`),
      );
      const drawn = ribbons.map(({ cluster, mechanism }) => `${cluster} ${mechanism}`);
      expect(drawn.toSorted()).toEqual(used.toSorted());
    });

    test("hold every tie once", () => {
      const held = ribbons.flatMap(({ ties }) => ties.map(({ id }) => id));
      expect(held.toSorted()).toEqual(
        tiesOf(state)
          .map(({ id }) => id)
          .toSorted(),
      );
    });

    test("are as wide as the claims under them, each counted once", () => {
      for (const { claims, ties } of ribbons) {
        const under = ties.flatMap(({ basis }) => basis.at(-1)?.properties["claims"] ?? []);
        expect(claims).toBe(new Set(under).size);
        expect(claims).toBeGreaterThan(0);
      }
    });

    test("rest on relationships that are there", () => {
      for (const ribbon of ribbons) {
        const ground = groundUnder(ribbon);
        expect(ground.length).toBeGreaterThan(0);
        for (const { id } of ground) expect(state.relationships.has(id)).toBe(true);
      }
    });
  });

test("as stated there are 45 ribbons, all stated", () => {
  expect(ribbonsOf(stated)).toHaveLength(45);
  expect(ribbonsOf(stated).every(({ strength }) => strength === "stated")).toBe(true);
});

describe("folds", () => {
  const clusterOf = (state: typeof stated, id: string) => {
    const found = planOf(state, tiesOf(state)).clusters.find((each) => each.id === id);
    if (found === undefined) throw new Error(`no ${id}`);
    return found;
  };
  const delta = "cluster:yangtze-river-delta";
  const own = clusterOf(stated, delta);

  test("show what a mechanism is stated of by itself, and count the rest", () => {
    const { areas, cities, folded } = foldOf(stated, own, null);
    const named = namedIn(stated);
    expect([...areas, ...cities].every((place) => named.has(place))).toBe(true);
    expect(folded.some((place) => named.has(place))).toBe(false);
    expect([...areas, ...cities, ...folded].toSorted()).toEqual(
      [...own.areas, ...own.cities].toSorted(),
    );
    expect(folded).toHaveLength(7);
  });

  test("are the same with inherited: what is shared names nobody", () => {
    expect(foldOf(inherited, own, null)).toEqual(foldOf(stated, own, null));
  });

  test("show a place that is chosen, and fold it in again after", () => {
    const [first = ""] = foldOf(stated, own, null).folded;
    const chosen = foldOf(stated, own, first);
    expect(chosen.cities).toContain(first);
    expect(chosen.folded).toHaveLength(6);
  });

  test("open at a step of the log and close at the next", () => {
    const open = fold(kinds, [overview, unfold(delta)]);
    expect(foldOf(open, clusterOf(open, delta), null)).toMatchObject({ folded: [], foldable: 7 });
    const shut = fold(kinds, [overview, unfold(delta), unfold(delta)]);
    expect(foldOf(shut, clusterOf(shut, delta), null)).toEqual(foldOf(stated, own, null));
    expect(moreId(delta)).not.toBe(delta);
  });

  test("count cities apart from what is none", () => {
    const { counts } = foldOf(stated, own, null);
    expect(counts).toEqual({ cities: 16, others: 1 });
  });
});

test("a cluster keeps its look whatever is inherited or switched off", () => {
  const off: Entry<ToggleStep> = {
    step: { kind: "toggle", group: "label:Area" },
    brought: nothing,
  };
  const hidden = fold(kinds, [overview, strengthen("inherited"), off]);
  for (const [id, look] of looksOf(stated)) expect(looksOf(hidden).get(id)).toEqual(look);
});
