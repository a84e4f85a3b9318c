import { describe, expect, test } from "vitest";
import { compose } from "../../src/board/model/compose.ts";
import { joinsOf } from "../../src/board/model/map/joins.ts";
import { spotsOn } from "../../src/board/model/map/spots.ts";
import { tiesOf } from "../../src/board/model/ties.ts";
import { usesOf } from "../../src/board/model/uses.ts";
import { joined } from "../../src/exploration/model/state.ts";
import { expansionOf, firstScreen } from "../exploration/real-facts.ts";

for (const strength of ["stated", "inherited"] as const)
  describe(`lines of the map, ${strength}`, () => {
    const own = firstScreen(strength);
    const composed = compose(own);
    const ties = tiesOf(own);
    const join = (id: string | null) => joinsOf(id, composed, spotsOn(own));

    test("are none at rest", () => {
      expect(join(null)).toEqual([]);
    });

    test("join all that have a mechanism, and nobody else, by one line fewer", () => {
      for (const mechanism of usesOf(own).keys()) {
        const having = ties.filter((tie) => tie.mechanism === mechanism).map(({ place }) => place);
        const lines = join(mechanism);
        expect(lines).toHaveLength(having.length - 1);
        const ends = new Set(lines.flatMap(({ from, to }) => [from, to]));
        if (having.length > 1) expect([...ends].toSorted()).toEqual(having.toSorted());
      }
    });

    test("are dashed where an end has it only by inheritance, and only there", () => {
      const lines = [...usesOf(own).keys()].flatMap((mechanism) =>
        join(mechanism).map((line) => ({ ...line, mechanism })),
      );
      for (const { from, to, mechanism, strength: how } of lines) {
        const both = ties.filter(
          (tie) => tie.mechanism === mechanism && [from, to].includes(tie.place),
        );
        const whole = both.every((tie) => tie.strength === "stated");
        expect(how).toBe(whole ? "stated" : "inherited");
      }
      expect(lines.some((line) => line.strength === "inherited")).toBe(strength === "inherited");
    });

    test("lead from a city to each place that shares a mechanism with it, with how many", () => {
      const mine = new Set(
        ties.filter(({ place }) => place === "city:shenzhen").map(({ mechanism }) => mechanism),
      );
      const counts = new Map<string, number>();
      for (const { place, mechanism } of ties)
        if (mine.has(mechanism) && place !== "city:shenzhen")
          counts.set(place, (counts.get(place) ?? 0) + 1);
      const lines = join("city:shenzhen");
      expect(new Map(lines.map(({ to, count }) => [to, count]))).toEqual(counts);
      expect(lines.every(({ from }) => from === "city:shenzhen")).toBe(true);
    });

    test("lead from a cluster to the clusters that use the same, by the one rule", () => {
      const delta = "cluster:yangtze-river-delta";
      for (const { to, count } of join(delta)) {
        const same = [...usesOf(own).values()].filter((users) => users.has(delta) && users.has(to));
        expect(count).toBe(same.length);
      }
      expect(join(delta).length).toBeGreaterThan(3);
    });
  });

test("what an expansion brings without coordinates has no spot and no line", () => {
  const { brought } = expansionOf("city:suzhou");
  const state = firstScreen();
  const more = joined(state, brought, "city:suzhou");
  const fresh = brought.nodes.filter(({ id }) => !state.nodes.has(id));
  expect(fresh.length).toBeGreaterThan(0);
  for (const { id } of fresh) {
    expect(spotsOn(more).has(id)).toBe(false);
    expect(joinsOf(id, compose(more), spotsOn(more))).toEqual([]);
  }
});
