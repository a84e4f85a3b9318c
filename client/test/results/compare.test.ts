import type { Value } from "@chengmai/cypher/values";
import { describe, expect, test } from "vitest";
import {
  align,
  compareResults,
  differs,
  standings,
  type Matching,
} from "../../src/results/compare/compare.ts";
import { atOnce } from "../../src/results/order/slices.ts";
import { node } from "../make.ts";

const side = (columns: string[], rows: Value[][]) => ({ columns, rows, count: rows.length });

const compared = (
  left: ReturnType<typeof side>,
  right: ReturnType<typeof side>,
  matching: Matching = { by: "whole" },
) => {
  const found = atOnce(compareResults(left, right, matching));
  const lines = [...found.standing].map((standing, at) => [
    standings[standing],
    found.left[at],
    found.right[at],
  ]);
  return { ...found, lines };
};

describe("two results held against each other", () => {
  test("as multisets, a row that comes twice is needed twice", () => {
    const { counts, lines } = compared(
      side(["a"], [["x"], ["x"], ["y"]]),
      side(["a"], [["y"], ["x"]]),
    );
    expect(counts).toEqual({ same: 2, changed: 0, left: 1, right: 0 });
    expect(lines).toEqual([
      ["same", 0, 1],
      ["left", 1, -1],
      ["same", 2, 0],
    ]);
  });

  test("what only the right has stands where the right has it", () => {
    const { lines } = compared(side(["a"], [[1], [3]]), side(["a"], [[1], [2], [3], [4]]));
    expect(lines.map(([standing]) => standing)).toEqual(["same", "right", "same", "right"]);
  });

  test("by a column, the rest of a row may have changed", () => {
    const left = side(
      ["id", "n"],
      [
        ["a", 1],
        ["b", 2],
      ],
    );
    const right = side(
      ["n", "id"],
      [
        [9, "b"],
        [1, "a"],
        [3, "c"],
      ],
    );
    const { counts, columns } = compared(left, right, { by: "column", name: "id" });
    expect(counts).toEqual({ same: 1, changed: 1, left: 0, right: 1 });
    expect(columns).toEqual([
      { name: "id", left: 0, right: 1 },
      { name: "n", left: 1, right: 0 },
    ]);
  });

  test("by place, the longer one's rest is its own", () => {
    const { counts } = compared(side(["a"], [[1], [2]]), side(["a"], [[1], [3], [4]]), {
      by: "place",
    });
    expect(counts).toEqual({ same: 1, changed: 1, left: 0, right: 1 });
  });

  test("columns that one side lacks are shown and compared with nothing", () => {
    expect(align(["a", "b", "a"], ["a", "c", "a"])).toEqual([
      { name: "a", left: 0, right: 0 },
      { name: "b", left: 1, right: null },
      { name: "a", left: 2, right: 2 },
      { name: "c", left: null, right: 1 },
    ]);
    expect(compared(side(["a", "b"], [[1, 2]]), side(["a"], [[1]])).counts.same).toBe(1);
  });

  test("a node is the same by its key, though its id is of another session", () => {
    const city = node("City", "city:suzhou", "苏州");
    expect(differs(city, { ...city, id: "n:99" })).toBe(false);
    expect(differs(city, { ...city, properties: { ...city.properties, name: "苏州市" } })).toBe(
      true,
    );
  });

  test("nothing, the empty text and the text null are three", () => {
    expect(differs(null, "")).toBe(true);
    expect(differs(null, "null")).toBe(true);
    expect(differs({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(false);
    expect(differs({ kind: "integer", value: "1" }, 1)).toBe(true);
  });

  test("nothing against nothing is nothing", () => {
    expect(compared(side([], []), side([], [])).lines).toEqual([]);
  });

  test("pauses every few rows, however many there are", () => {
    const rows = Array.from({ length: 20_000 }, (_, at): Value[] => [`row ${at}`, at]);
    const mirrored = side(["a", "b"], rows.toReversed());
    const work = compareResults(side(["a", "b"], rows), mirrored, { by: "whole" });
    let steps = 0;
    for (let done: boolean | undefined = false; done !== true; steps += 1) done = work.next().done;
    // Five times it goes through a side.
    expect((5 * rows.length) / steps).toBeLessThan(200);
  });
});
