import type { Node } from "@chengmai/cypher";
import { describe, expect, it } from "vitest";
import { matrixOfTies } from "../../src/patterns/matrix.ts";

const node = (id: string): Node => ({ kind: "node", id, key: null, labels: [], properties: {} });
const nodes = new Map(["a", "b", "x", "y"].map((id) => [id, node(id)]));
const tie = (row: string, column: string, relationship: string, ...claims: string[]) => ({
  row,
  column,
  relationship,
  claims,
});

describe("matrixOfTies", () => {
  it("leaves out a tie whose node is not there", () => {
    expect(matrixOfTies([tie("a", "gone", "1")], nodes).cells).toEqual([]);
  });

  it("counts each relationship of a pair once, however many ways led to it", () => {
    const { cells } = matrixOfTies([tie("a", "x", "1", "c1"), tie("a", "x", "1", "c1")], nodes);
    expect(cells).toEqual([{ row: 0, column: 0, count: 1, claims: ["c1"] }]);
  });

  it("joins the claims of a pair", () => {
    const ties = [tie("a", "x", "1", "c1", "c2"), tie("a", "x", "2", "c2", "c3")];
    expect(matrixOfTies(ties, nodes).cells[0]).toMatchObject({
      count: 2,
      claims: ["c1", "c2", "c3"],
    });
  });

  it("has a row and a column for what is tied, and an order of each", () => {
    const ties = [tie("a", "x", "1"), tie("b", "y", "2"), tie("b", "x", "3")];
    const { rows, columns, orderRows, orderColumns } = matrixOfTies(ties, nodes);
    expect(rows.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(columns.map(({ id }) => id)).toEqual(["x", "y"]);
    expect([orderRows.toSorted(), orderColumns.toSorted()]).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });
});
