import { describe, expect, test } from "vitest";
import { moved } from "../../src/ui/grid/grid-move.ts";
import { headingsFor } from "../../src/patterns/view/headings.ts";
import { drawn, labelsOfAll } from "../../src/patterns/model/drawn.ts";
import { rangesOf, stepOf, steps } from "../../src/patterns/model/heat.ts";
import { matrixOf } from "../../src/patterns/model/matrix-of.ts";
import { node } from "../make.ts";

const columns = ["row", "column", "count", "claims", "strength", "mechanisms"];
const [a, b, c, x, y] = [
  node("City", "a"),
  node("City", "b"),
  node("City", "c"),
  node("Mechanism", "x"),
  node("Mechanism", "y"),
];

describe("a matrix", () => {
  const answer = [
    [a, x, 2, ["c1", "c2"], "stated", []],
    [b, y, 1, ["c3"], "inherited", [x]],
    [b, x, 1, [], "stated", []],
  ];

  test("is none where the rows have no row and column", () => {
    expect(matrixOf(["city", "count"], [[a, 1]])).toBeNull();
  });

  test("is made of its rows, with what else they tell of the pair", () => {
    expect(matrixOf(columns, answer)?.cells[1]).toMatchObject({
      row: 1,
      column: 1,
      count: 1,
      inherited: true,
      claims: ["c3"],
      more: [{ name: "mechanisms", value: [x] }],
    });
  });

  test("is drawn as the answer has it, with a gap where nothing ties the pair", () => {
    const matrix = matrixOf(columns, answer);
    const shown = matrix && drawn(matrix, "given");
    expect(shown?.cells.map((row) => row.map((cell) => cell?.count ?? null))).toEqual([
      [2, null],
      [1, 1],
    ]);
    expect(shown).toMatchObject({ down: [a, b], across: [x, y], filled: [2, 1] });
    expect(shown).toMatchObject({ most: 2, inherited: true });
  });

  test("is drawn with alike beside alike, every cell under its own headings", () => {
    const pairs = [a, b, c].map((row, at) => [row, at === 1 ? y : x, 1, [row.id]]);
    const matrix = matrixOf(columns.slice(0, 4), pairs);
    const shown = matrix && drawn(matrix, "alike");
    expect(shown?.down.map(({ id }) => id).indexOf(b.id)).not.toBe(1);
    for (const [row, line] of (shown?.cells ?? []).entries())
      for (const [column, cell] of line.entries())
        expect(cell === null).toBe((shown?.down[row] === b) !== (shown?.across[column] === y));
  });
});

test("the colours rise with the count and never run out", () => {
  for (const most of [1, 2, 5, 6, 7, 40]) {
    const shades = Array.from({ length: most }, (_, at) => stepOf(at + 1, most));
    expect(shades).toEqual(shades.toSorted((one, other) => one - other));
    expect(Math.max(...shades)).toBeLessThanOrEqual(steps);
    expect(rangesOf(most).at(-1)?.to).toBe(most);
  }
  expect(stepOf(0, 5)).toBe(0);
});

test("arrows stop at the headings and never reach the corner", () => {
  const size = { rows: 2, columns: 3 };
  expect(moved({ row: 0, column: 0 }, "ArrowUp", false, size)).toEqual({ row: -1, column: 0 });
  expect(moved({ row: -1, column: 0 }, "ArrowLeft", false, size)).toEqual({ row: -1, column: 0 });
  expect(moved({ row: 0, column: 2 }, "ArrowRight", false, size)).toEqual({ row: 0, column: 2 });
  expect(moved({ row: 0, column: 0 }, "End", true, size)).toEqual({ row: 1, column: 2 });
  expect(moved({ row: 0, column: 0 }, "a", false, size)).toBeNull();
});

test("Chinese headings stand, others lean on two lines", () => {
  expect(headingsFor(["公共服务一体化", "差异化定位"])).toMatchObject({ way: "upright" });
  const leaning = headingsFor(["Coordinated agriculture and countryside"]);
  expect(leaning.way).toBe("leaning");
  expect(leaning.length).toBeLessThan(headingsFor(["Coordinatedagricultureandcountryside"]).length);
});

test("what its rows are is what all of them are, whatever else one of them is", () => {
  const both = { ...a, labels: ["Stall", "City"] };
  expect(labelsOfAll([both, b])).toEqual(["City"]);
  expect(labelsOfAll([both, x])).toEqual(["Stall", "City"]);
  expect(labelsOfAll([])).toEqual([]);
});
