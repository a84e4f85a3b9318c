import { describe, expect, it } from "vitest";
import type { Node } from "../../src/index.ts";
import { matrixOf } from "../../src/matrix/index.ts";

const node = (id: string): Node => ({ kind: "node", id, key: null, labels: [], properties: {} });
const told = (row: string, column: string, count = 1, claims: string[] = []) => ({
  row: node(row),
  column: node(column),
  count,
  claims,
});

describe("matrixOf", () => {
  it("makes nothing of nothing", () => {
    expect(matrixOf([])).toEqual({
      rows: [],
      columns: [],
      cells: [],
      orderRows: [],
      orderColumns: [],
    });
  });

  it("holds the last of what is told twice of a pair, and whatever else is told with it", () => {
    const { cells } = matrixOf([
      { ...told("a", "x"), how: "said" },
      { ...told("a", "x", 2, ["c"]), how: "said again" },
    ]);
    expect(cells).toEqual([{ row: 0, column: 0, count: 2, claims: ["c"], how: "said again" }]);
  });

  it("has rows and columns in the order of first sight", () => {
    const { rows, columns, cells } = matrixOf([told("b", "y"), told("a", "y"), told("b", "x")]);
    expect(rows.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(columns.map(({ id }) => id)).toEqual(["y", "x"]);
    expect(cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
  });

  it("puts alike beside alike", () => {
    const pairs = ["ax", "by", "cx", "dy", "az", "bw", "cz", "dw"];
    const { rows, columns, orderRows, orderColumns } = matrixOf(
      pairs.map((pair) => told(pair[0] ?? "", pair[1] ?? "")),
    );
    const down = orderRows.map((at) => rows[at]?.id).join("");
    const across = orderColumns.map((at) => columns[at]?.id).join("");
    expect([down, across]).toEqual(["acbd", "xzyw"]);
  });

  it("has one order for both sides of a set against itself, like beside like", () => {
    const pairs = [
      ["a", "c", 3],
      ["b", "d", 3],
      ["c", "b", 1],
    ] as const;
    const both = pairs.flatMap(([a, b, count]) => [told(a, b, count), told(b, a, count)]);
    const { rows, columns, orderRows, orderColumns } = matrixOf(both);
    const down = orderRows.map((at) => rows[at]?.id).join("");
    expect(orderColumns.map((at) => columns[at]?.id).join("")).toBe(down);
    expect(["acbd", "dbca"]).toContain(down);
  });

  it("is made of as many pairs as an answer holds", () => {
    const pairs = Array.from({ length: 150_000 }, (_, at) => told(`r${at}`, "c"));
    expect(matrixOf(pairs).orderRows).toHaveLength(150_000);
  });
});
