import type { Value } from "@chengmai/cypher/values";
import { describe, expect, test } from "vitest";
import { testOf, rowTest, type Filter } from "../../src/results/order/filter.ts";
import { keysOf, orderOf, passing } from "../../src/results/order/order.ts";
import { atOnce, inSlices } from "../../src/results/order/slices.ts";
import { node } from "../make.ts";

const integer = (value: string): Value => ({ kind: "integer", value });
const rowsOf = (values: Value[]): Value[][] => values.map((value) => [value]);

const sorted = (values: Value[], way: "ascending" | "descending" = "ascending") => {
  const rows = rowsOf(values);
  const [half, end] = [Math.floor(rows.length / 2), rows.length];
  const parts = [keysOf(rows, 0, 0, half, "zh"), keysOf(rows, 0, half, end, "zh")];
  return [...orderOf(parts, way, "zh")].map((at) => values[at]);
};

describe("a column in order", () => {
  test("numbers go by size, past 2^53 digit by digit, and nothing stays at the end", () => {
    const [low, high] = [integer("9007199254740992"), integer("9007199254740993")];
    expect(sorted([null, high, 7, low, -1.5])).toEqual([-1.5, 7, low, high, null]);
    expect(sorted([null, high, 7, low], "descending")).toEqual([high, low, 7, null]);
  });

  test("infinities stand at the ends and what is not a number behind them", () => {
    const [nan, most] = [
      { kind: "float" as const, value: "NaN" },
      { kind: "float" as const, value: "Infinity" },
    ];
    expect(sorted([nan, most, 1])).toEqual([1, most, nan]);
  });

  test("Chinese goes by pinyin, also in the worker's way", () => {
    expect(sorted(["苏州", "北京", "苏州", "上海"])).toEqual(["北京", "上海", "苏州", "苏州"]);
  });

  test("equal values keep their order whichever way", () => {
    const rows: Value[][] = [["x"], ["a"], ["x"], ["a"]];
    const keys = [keysOf(rows, 0, 0, 4, "en")];
    expect([...orderOf(keys, "ascending", "en")]).toEqual([1, 3, 0, 2]);
    expect([...orderOf(keys, "descending", "en")]).toEqual([0, 2, 1, 3]);
  });
});

const passes = (text: string, value: Value) => testOf(text, "zh")(value);
const same = (value: Value): Filter => ({ column: 0, same: value });
const left = (filter: Filter) =>
  rowsOf([null, "", "null"])
    .filter(rowTest([filter], "zh"))
    .map(([value]) => value);

describe("a filter", () => {
  test("finds a text whatever its capitals, in names too, and never finds nothing", () => {
    expect(passes("SU", "Suzhou")).toBe(true);
    expect(passes("苏", node("City", "city:suzhou", "苏州"))).toBe(true);
    expect(passes("null", null)).toBe(false);
    expect(passes("null", "null")).toBe(true);
  });

  test("compares numbers as numbers, and integers past 2^53 exactly", () => {
    expect(passes("> 9", 10)).toBe(true);
    expect(passes(">= 9", 10.5)).toBe(true);
    expect(passes("> 9", "10")).toBe(false);
    expect(passes("= 10", "10")).toBe(true);
    expect(passes("=9007199254740993", integer("9007199254740993"))).toBe(true);
    expect(passes("=9007199254740993", integer("9007199254740992"))).toBe(false);
    expect(passes("≠ 3", 3)).toBe(false);
    expect(passes("< 3", { kind: "float", value: "NaN" })).toBe(false);
  });

  test("compares dates in their own order", () => {
    const day: Value = { kind: "date", value: "2024-02-01" };
    expect(passes("> 2024-01-31", day)).toBe(true);
    expect(passes("< 2024-01-31", day)).toBe(false);
  });

  test("a lone sign is still being typed and is looked for as it stands", () => {
    expect(passes(">", "a > b")).toBe(true);
    expect(passes(">", "a")).toBe(false);
  });

  test("exactly this value tells nothing from an empty text and from the text null", () => {
    expect(left(same(null))).toEqual([null]);
    expect(left(same(""))).toEqual([""]);
    expect(left(same("null"))).toEqual(["null"]);
  });

  test("over all columns one cell is enough, and several filters all hold", () => {
    const rows: Value[][] = [
      ["a", 1],
      ["b", 1],
      ["a", 2],
    ];
    const kept = atOnce(
      passing(
        rows,
        Uint32Array.of(2, 1, 0),
        3,
        [
          { column: null, text: "a" },
          { column: 1, text: "<3" },
        ],
        "en",
      ),
    );
    expect([...kept]).toEqual([2, 0]);
  });
});

test("long work pauses, and ends when it is not wanted any more", async () => {
  const stop = new AbortController();
  let steps = 0;
  const work = (function* (): Generator<void, void> {
    for (;;) {
      steps += 1;
      if (steps === 50) stop.abort();
      yield;
    }
  })();
  await expect(inSlices(work, stop.signal)).rejects.toThrow();
  expect(steps).toBeGreaterThanOrEqual(50);
});
