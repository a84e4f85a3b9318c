import { describe, expect, it } from "vitest";
import { seriate, type Tie } from "../../src/matrix/seriate.ts";

const shuffled = (size: number): number[] =>
  Array.from({ length: size }, (_, at) => (at * 7 + 3) % size);

/** A band along the diagonal, its rows and columns mixed up. */
const mixedBand = (rows: number, columns: number) => {
  const [rowAt, columnAt] = [shuffled(rows), shuffled(columns)];
  const ties: Tie[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const near = Math.abs((rowAt[row] ?? 0) * (columns / rows) - (columnAt[column] ?? 0)) < 2;
      if (near) ties.push({ row, column, count: 1 });
    }
  }
  return { ties, rowAt };
};

const ascending = (numbers: number[]): number[] => numbers.toSorted((a, b) => a - b);

describe("seriate", () => {
  it("orders nothing where there is nothing", () => {
    expect(seriate([])).toEqual({ orderRows: [], orderColumns: [] });
  });

  it("finds the diagonal of a table whose rows and columns were mixed", () => {
    const { ties, rowAt } = mixedBand(25, 20);
    const found = seriate(ties).orderRows.map((row) => rowAt[row] ?? -1);
    const first = found[0] ?? 0;
    expect(first < 12 ? found : found.toReversed()).toEqual(ascending(found));
  });

  it("keeps parts that share nothing apart, the largest first", () => {
    const ties = [
      { row: 0, column: 0, count: 1 },
      { row: 1, column: 1, count: 1 },
      { row: 2, column: 1, count: 1 },
      { row: 1, column: 2, count: 1 },
      { row: 2, column: 2, count: 1 },
    ];
    const { orderRows, orderColumns } = seriate(ties);
    expect(orderRows).toEqual([1, 2, 0]);
    expect(orderColumns).toEqual([1, 2, 0]);
  });

  it("gives the same orders for the same ties", () => {
    const { ties } = mixedBand(30, 12);
    expect(seriate(ties)).toEqual(seriate(ties));
  });

  it("orders 300 rows by 300 columns", () => {
    const { ties } = mixedBand(300, 300);
    expect(seriate(ties).orderRows).toHaveLength(300);
  });
});
