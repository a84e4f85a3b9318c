import type { Value } from "@chengmai/cypher/values";
import { describe, expect, test } from "vitest";
import { guessChart } from "../../../src/results/chart/guess.ts";
import { node } from "../../make.ts";

const choice = (names: string[], rows: Value[][]) => {
  const guess = guessChart(names, rows);
  if ("why" in guess) throw new Error(guess.why);
  return guess.choice;
};
const why = (names: string[], rows: Value[][]) => {
  const guess = guessChart(names, rows);
  return "why" in guess ? guess.why : null;
};
const date = (value: string): Value => ({ kind: "date", value });

describe("no chart", () => {
  test("of no rows, of no number, of a number alone", () => {
    expect(why(["a", "n"], [])).toBe("no-rows");
    expect(why(["a", "b"], [["x", "y"]])).toBe("no-number");
    expect(why(["a", "b"], [["x", null]])).toBe("no-number");
    expect(why(["n"], [[3], [1]])).toBe("no-category");
    expect(why(["n", "l"], [[3, [1]]])).toBe("no-category");
  });

  test("of a column that mixes numbers and texts", () => {
    expect(
      why(
        ["a", "n"],
        [
          ["x", 1],
          ["y", "many"],
        ],
      ),
    ).toBe("no-number");
  });
});

describe("a first chart", () => {
  test("draws a number for each name, the largest first", () => {
    expect(
      choice(
        ["name", "n"],
        [
          ["苏州", 3],
          ["无锡", 5],
        ],
      ),
    ).toEqual({
      category: 0,
      values: [1],
      series: null,
      kind: "bar",
      sort: "value",
      top: null,
      combine: "sum",
    });
  });

  test("takes nodes and booleans for names, wherever they stand", () => {
    expect(choice(["n", "city"], [[3, node("City", "a")]])).toMatchObject({
      category: 1,
      values: [0],
    });
    expect(choice(["open", "n"], [[true, 3]])).toMatchObject({ category: 0 });
  });

  test("draws a line along dates, and along numbers in order", () => {
    const days = [
      [date("2026-01-01"), 3],
      [date("2026-01-02"), 4],
    ] as Value[][];
    expect(choice(["day", "n"], days)).toMatchObject({ kind: "line", category: 0 });
    const years = Array.from({ length: 30 }, (_, at): Value[] => [1990 + at, at * at]);
    expect(choice(["year", "n"], years)).toMatchObject({ kind: "line", category: 0, values: [1] });
  });

  test("takes a few whole numbers for categories of bars", () => {
    expect(
      choice(
        ["stars", "n"],
        [
          [3, 10],
          [5, 2],
          [4, 7],
        ],
      ),
    ).toMatchObject({
      kind: "bar",
      category: 0,
      sort: "given",
    });
  });

  test("splits by a second name where the first repeats", () => {
    const rows = [
      ["a", "x", 1],
      ["a", "y", 2],
      ["b", "x", 3],
    ];
    expect(choice(["k", "of", "n"], rows)).toMatchObject({ category: 0, series: 1, values: [2] });
    expect(choice(["k", "of", "n"], rows.slice(1))).toMatchObject({ series: null });
  });

  test("draws the first twenty of many names", () => {
    const rows = Array.from({ length: 50 }, (_, at): Value[] => [`name ${at}`, at]);
    expect(choice(["name", "n"], rows)).toMatchObject({ top: 20 });
  });

  test("measures integers past 2^53", () => {
    const big: Value = { kind: "integer", value: "9007199254740993" };
    expect(choice(["name", "n"], [["a", big]])).toMatchObject({ values: [1] });
  });
});
