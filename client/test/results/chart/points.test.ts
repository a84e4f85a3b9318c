import type { Value } from "@chengmai/cypher/values";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../../../src/results/chart/columns.ts";
import type { Choice } from "../../../src/results/chart/guess.ts";
import { mostPoints, pointsOf } from "../../../src/results/chart/points.ts";

const words = {
  language: "en",
  others: (count: number) => `${count} others`,
  empty: "(empty)",
} as const;
const usual: Choice = {
  category: 0,
  values: [1],
  series: null,
  kind: "bar",
  sort: "value",
  top: null,
  combine: "sum",
};
const points = (names: string[], rows: Value[][], changed: Partial<Choice> = {}) =>
  pointsOf(rows, { ...usual, ...changed }, columnsOf(names, rows), words);
const shown = ({ points: found, labels }: ReturnType<typeof points>) =>
  labels.map((label) => [label, found.find((point) => point.label === label)?.value]);

const day = (at: number): Value => ({
  kind: "date",
  value: new Date(at * 86_400_000).toISOString().slice(0, 10),
});

describe("points", () => {
  test("leave out rows without a category or a number, and tell how many", () => {
    const found = points(
      ["k", "n"],
      [
        ["a", 1],
        [null, 2],
        ["b", null],
        ["c", { kind: "float", value: "NaN" }],
      ],
    );
    expect(shown(found)).toEqual([["a", 1]]);
    expect(found.notes.without).toBe(3);
  });

  test("of one category are summed up, or their mean is drawn, and that is told", () => {
    const rows = [
      ["a", 1],
      ["a", 4],
      ["b", 2],
    ];
    const summed = points(["k", "n"], rows);
    expect(shown(summed)).toEqual([
      ["a", 5],
      ["b", 2],
    ]);
    expect(summed.notes.combined).toBe(2);
    expect(shown(points(["k", "n"], rows, { combine: "mean" }))).toEqual([
      ["a", 2.5],
      ["b", 2],
    ]);
  });

  test("past the first are summed up as others, but means are left out", () => {
    const rows = [
      ["a", 9],
      ["b", 5],
      ["c", 2],
      ["d", 1],
    ];
    const summed = points(["k", "n"], rows, { top: 2 });
    expect(shown(summed)).toEqual([
      ["a", 9],
      ["b", 5],
      ["2 others", 3],
    ]);
    expect(summed.notes.others).toBe(2);
    const means = points(["k", "n"], rows, { top: 2, combine: "mean" });
    expect(shown(means)).toEqual([
      ["a", 9],
      ["b", 5],
    ]);
    expect(means.notes.left).toBe(2);
  });

  test("stand in the order wished for", () => {
    const rows = [
      ["b", 1],
      ["a10", 3],
      ["a9", 2],
    ];
    const labels = (sort: Choice["sort"]) => points(["k", "n"], rows, { sort }).labels;
    expect(labels("given")).toEqual(["b", "a10", "a9"]);
    expect(labels("value")).toEqual(["a10", "a9", "b"]);
    expect(labels("name")).toEqual(["a9", "a10", "b"]);
  });

  test("keep the digits of a number that the axis cannot show", () => {
    const big: Value = { kind: "integer", value: "9007199254740993" };
    const found = points(
      ["k", "n"],
      [
        ["a", big],
        ["b", 1],
      ],
    );
    expect(found.points[0]).toMatchObject({ value: 9007199254740992, exact: "9007199254740993" });
    expect(found.notes.inexact).toBe(1);
  });

  test("of several values or a split have a series each", () => {
    expect(points(["k", "n", "m"], [["a", 1, 2]], { values: [1, 2] }).series).toEqual(["n", "m"]);
    const split = points(
      ["k", "n", "of"],
      [
        ["a", 1, "x"],
        ["a", 2, "y"],
      ],
      { series: 2 },
    );
    expect(split.points.map(({ series, value }) => [series, value])).toEqual([
      ["x", 1],
      ["y", 2],
    ]);
  });

  test("of a line are in the order of time, and every nth where there are too many", () => {
    const few = points(
      ["day", "n"],
      [
        [day(3), 1],
        [day(1), 2],
      ],
      { kind: "line" },
    );
    expect(few.points.map(({ label }) => label)).toEqual(["1970-01-02", "1970-01-04"]);
    const many = Array.from({ length: 12_000 }, (_, at): Value[] => [day(at), at]);
    const drawn = points(["day", "n"], many, { kind: "line" });
    expect(drawn.points.length).toBeLessThanOrEqual(mostPoints);
    expect(drawn.notes.passed).toBe(12_000 - drawn.points.length);
  });
});
