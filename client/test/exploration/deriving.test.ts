import { describe, expect, test } from "vitest";
import { move } from "../../src/exploration/model/acts.ts";
import { derive, group } from "../../src/exploration/model/reshaping/shape-by.ts";
import type { State } from "../../src/exploration/model/state.ts";
import { formulaOf } from "../../src/exploration/shaping/deriving/formula.ts";
import { begun, node, relationships, seenIn } from "./clubs.ts";

const valueIn = (state: State, name: string, property: string) =>
  state.nodes.get(`4:session:${name}`)?.properties[property];

describe("what is derived", () => {
  test("is a node for each value, of lists for each part", () => {
    const exploration = begun([node("eve", "Person", { town: ["Rye", "Bath"] })]);
    derive(exploration, { make: "nodes", label: null, property: "town" }, true);
    const seen = seenIn(exploration);
    const values = [...seen.nodes.values()].filter(({ labels }) => labels.includes("town"));
    expect(values.map(({ properties }) => properties["name"])).toEqual(["York", "Rye", "Bath"]);
    expect(seen.relationships.size).toBe(relationships.length + 6);
  });

  test("stands where it lies on nothing, and moves nobody", () => {
    const exploration = begun();
    const { state } = exploration.log.getState();
    // In a block as close as nodes stand: what is in the middle of some is in the middle of others.
    const places = [...state.keys.values()].map((key, at): [string, { x: number; y: number }] => [
      key,
      { x: (at % 3) * 80, y: Math.floor(at / 3) * 60 },
    ]);
    exploration.settle(state, new Map(places));
    derive(exploration, { make: "nodes", label: null, property: "town" }, true);
    const { spots } = seenIn(exploration);
    for (const [key, spot] of places) expect(spots.get(key)).toEqual(spot);
    const values = [...spots].filter(([key]) => key.startsWith("~value"));
    expect(values.length).toBeGreaterThan(1);
    for (const [own, { x, y }] of values)
      for (const [other, at] of spots)
        if (own !== other)
          expect(Math.abs(x - at.x) >= 76 || Math.abs(y - at.y) >= 56, `${own} ${other}`).toBe(
            true,
          );
  });

  test("is worked out once: who is moved stands elsewhere, and all else is the same as before", () => {
    const exploration = begun();
    derive(exploration, { make: "nodes", label: null, property: "town" }, true);
    derive(exploration, { make: "ties", label: "Person", property: "town" }, true);
    const text = "age × 2";
    derive(exploration, { make: "formula", label: null, name: "twice", text }, true);
    const before = seenIn(exploration);
    const [key = ""] = before.keys.values();
    move(exploration, new Map([[before.ids.get(key) ?? "", { x: 4321, y: 1234 }]]));
    const after = seenIn(exploration);
    expect(after.spots.get(key)).toEqual({ x: 4321, y: 1234 });
    for (const part of ["nodes", "relationships", "keys", "ids"] as const)
      expect(after[part], part).toBe(before[part]);
    expect(valueIn(after, "ann", "twice")).toBe(valueIn(before, "ann", "twice"));
  });

  test("twice has its places beside what was derived first, and beside groups", () => {
    const exploration = begun();
    group(exploration, { by: "label", label: "Person" });
    derive(exploration, { make: "nodes", label: null, property: "town" }, true);
    derive(exploration, { make: "nodes", label: null, property: "age" }, true);
    const { nodes, spots, keys } = seenIn(exploration);
    const drawn = [...nodes.keys()].map((id) => keys.get(id) ?? "");
    const values = drawn.filter((key) => key.startsWith("~value"));
    expect(values.length).toBeGreaterThan(3);
    for (const own of values)
      for (const other of drawn) {
        const [a, b] = [spots.get(own), spots.get(other)];
        if (own === other || a === undefined || b === undefined) continue;
        expect(Math.abs(a.x - b.x) >= 76 || Math.abs(a.y - b.y) >= 56, `${own} ${other}`).toBe(
          true,
        );
      }
  });

  test("joins those of equal values", () => {
    const exploration = begun();
    derive(exploration, { make: "ties", label: "Person", property: "town" }, true);
    expect(seenIn(exploration).relationships.size).toBe(relationships.length + 2);
  });

  test("is a property from neighbours, each counted once, and then one like any other", () => {
    const exploration = begun();
    const total = {
      make: "total" as const,
      label: "Person",
      type: "IN",
      direction: "out" as const,
    };
    derive(exploration, { ...total, name: "clubs", how: "count", property: null }, true);
    derive(exploration, { ...total, name: "paid", how: "sum", property: "fee" }, true);
    derive(exploration, { ...total, name: "least", how: "min", property: "fee" }, true);
    const text = "paid ÷ clubs";
    derive(exploration, { make: "formula", label: null, name: "each", text }, true);
    const seen = seenIn(exploration);
    expect(["clubs", "paid", "least", "each"].map((name) => valueIn(seen, "ann", name))).toEqual([
      2, 40, 10, 20,
    ]);
    // Nothing comes of what is not there.
    expect(["clubs", "paid", "least", "each"].map((name) => valueIn(seen, "dee", name))).toEqual([
      0,
      0,
      undefined,
      undefined,
    ]);
    group(exploration, { by: "property", property: "clubs", label: null });
    expect(seenIn(exploration).nodes.has("~group property::clubs 1")).toBe(true);
  });

  test.each([
    ["1 + 2 × 3", 7],
    ["(1 + 2) × 3", 7 + 2],
    ["-age - -1", -19],
    ["age ÷ 0", null],
    ["age >= 20", true],
    ["town = 'York'", true],
    ["town < 3", null],
    ["nobody + 1", null],
    ["`age` * .5", 10],
    ["constructor", null],
    ["8 - 2 - 1", 5],
  ])("a formula %s comes to %s", (text, found) => {
    expect(formulaOf(text).of({ age: 20, town: "York" })).toBe(found);
  });

  test.each([
    ["1 +", "end"],
    ["(1", "open"],
    ["1 2", "letter"],
    ["a.b", "letter"],
    ["f(1)", "letter"],
    ["a; b", "letter"],
    ["(".repeat(60), "deep"],
    ["-".repeat(100) + "1", "deep"],
    ["1".repeat(400), "long"],
  ])("a formula %s is refused: %s", (text, what) => {
    expect(() => formulaOf(text)).toThrow(what);
  });
});
