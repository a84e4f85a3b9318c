import { describe, expect, test } from "vitest";
import { moved } from "../../src/patterns/view/grid-move.ts";
import { headingsFor } from "../../src/patterns/view/headings.ts";
import { rangesOf, stepOf, steps } from "../../src/patterns/model/heat.ts";
import { matrixOf } from "../../src/patterns/model/matrix-of.ts";
import { orderOf, seriated } from "../../src/patterns/model/seriate.ts";
import { node } from "../make.ts";

const columns = ["row", "column", "count", "claims", "strength", "mechanisms"];
const [a, b, x, y] = [
  node("City", "a"),
  node("City", "b"),
  node("Mechanism", "x"),
  node("Mechanism", "y"),
];

describe("a matrix", () => {
  test("is laid out from its rows, with a gap where nothing ties the pair", () => {
    const matrix = matrixOf(columns, [
      [a, x, 2, ["c1", "c2"], "stated", []],
      [b, y, 1, ["c3"], "inherited", [x]],
    ]);
    expect(matrix?.most).toBe(2);
    expect(matrix?.cells.map((row) => row.map((cell) => cell?.count ?? null))).toEqual([
      [2, null],
      [null, 1],
    ]);
    expect(matrix?.cells[1]?.[1]).toMatchObject({
      inherited: true,
      claims: ["c3"],
      more: [{ name: "mechanisms", value: [x] }],
    });
  });

  test("is none where the rows have no row and column", () => {
    expect(matrixOf(["city", "count"], [[a, 1]])).toBeNull();
  });

  test("puts alike beside alike", () => {
    const mixed = [
      [1, 0, 1, 0],
      [0, 1, 0, 1],
      [1, 0, 1, 0],
      [0, 1, 0, 1],
    ];
    const order = seriated(mixed);
    const drawn = order.rows.map((row) =>
      order.columns.map((column) => mixed[row]?.[column]).join(""),
    );
    expect(new Set(drawn.slice(0, 2)).size).toBe(1);
    expect(new Set(drawn.slice(2)).size).toBe(1);
    expect(drawn[0]).toMatch(/^(1100|0011)$/);
  });

  test("of a set against itself has one order for both sides", () => {
    const matrix = matrixOf(columns.slice(0, 4), [
      [a, b, 1, []],
      [b, a, 1, []],
      [b, x, 3, []],
      [x, b, 3, []],
    ]);
    if (matrix === null) throw new Error("expected a matrix");
    const order = orderOf(matrix);
    expect(order.rows.map((at) => matrix.rows[at]?.id)).toEqual(
      order.columns.map((at) => matrix.columns[at]?.id),
    );
  });

  test("of nothing has an order of nothing", () => {
    expect(seriated([])).toEqual({ rows: [], columns: [] });
  });
});

test("the colours rise with the count and never run out", () => {
  for (const most of [1, 2, 5, 6, 7, 40]) {
    const drawn = Array.from({ length: most }, (_, at) => stepOf(at + 1, most));
    expect(drawn).toEqual(drawn.toSorted((one, other) => one - other));
    expect(Math.max(...drawn)).toBeLessThanOrEqual(steps);
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
