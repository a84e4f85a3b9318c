import { describe, expect, it } from "vitest";
import { closestRow, fullestRow } from "../../src/patterns/model/between/closest.ts";
import { node } from "../make.ts";

const rows = ["a", "b", "c", "d"].map((id) => node("Row", id));
const [a, b, c, d] = rows;
const cells = (
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
  ] as const
).map(([row, column]) => ({
  row,
  column,
}));

describe("what is compared unasked", () => {
  it("is nothing where there is no row, and the first two where nothing is tied", () => {
    expect(fullestRow({ rows: [], cells: [] })).toBeUndefined();
    expect(closestRow({ rows: [], cells: [] }, undefined)).toBeUndefined();
    expect(fullestRow({ rows, cells: [] })).toBe(a);
    expect(closestRow({ rows, cells: [] }, a)).toBe(b);
  });

  it("is the row that has most and the one that shares most with it", () => {
    expect(fullestRow({ rows, cells })).toBe(b);
    expect(closestRow({ rows, cells }, b)).toBe(c);
    expect(closestRow({ rows, cells }, d)).toBe(a);
  });
});
