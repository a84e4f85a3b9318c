import { describe, expect, it } from "vitest";
import { chainOf } from "../../src/patterns/model/between/chain.ts";
import { leftOf } from "../../src/patterns/model/between/what-is-left.ts";

const tied = (pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([row, column]) => ({ row, column }));

/** 0 and 1 share x, 1 and 2 share y, 2 and 3 share y and z; 4 is alone. */
const table = {
  rows: ["a", "b", "c", "d", "e"],
  cells: tied([
    [0, 0],
    [1, 0],
    [1, 1],
    [2, 1],
    [3, 1],
    [2, 2],
    [3, 2],
  ]),
  orderRows: [4, 0, 1, 2, 3],
};
const nothing = { lost: [], longer: [] };
const all = { gone: new Set<number>(), ends: [0, 3], most: 60 };

describe("what is left when something is taken out", () => {
  it("joins nobody who shares nothing, and keeps the order in which alike stands beside alike", () => {
    const { order, lines, grown } = leftOf(table, nothing, all);
    expect(order).toEqual([4, 0, 1, 2, 3]);
    expect(lines.map(({ a, b, is }) => `${a}${b} ${is}`)).toEqual([
      "01 left",
      "12 left",
      "13 left",
      "23 left",
    ]);
    expect(grown).toEqual([]);
  });

  it("tells lines that are lost from those whose end is gone, whichever way round a pair is said", () => {
    const lost = [[2, 1]] as const;
    const { lines } = leftOf(table, { lost, longer: [] }, { ...all, gone: new Set([3]) });
    expect(lines.map(({ a, b, is }) => `${a}${b} ${is}`)).toEqual([
      "01 left",
      "12 lost",
      "13 gone",
      "23 gone",
    ]);
  });

  it("has grown only what was not lost, as a lost pair is farther apart, too", () => {
    const longer = [
      { a: 1, b: 2, from: 2, to: 4 },
      { a: 0, b: 2, from: 4, to: null },
    ];
    expect(leftOf(table, { lost: [[1, 2]], longer }, all).grown).toEqual([longer[1]]);
  });

  it("draws of too many those that were chosen, then those that most is changed of", () => {
    const longer = [{ a: 0, b: 2, from: 4, to: null }];
    expect(leftOf(table, { lost: [], longer }, { ...all, ends: [4], most: 3 }).order).toEqual([
      4, 0, 2,
    ]);
  });
});

describe("the chain that joins two rows", () => {
  const columns = ["x", "y", "z"];

  it("is none where nothing joins them", () => {
    expect(chainOf({ ...table, columns }, 0, 4)).toBeNull();
  });

  it("goes by the fewest rows, and names what each shares with the next", () => {
    expect(chainOf({ ...table, columns }, 0, 3)).toEqual({ rows: [0, 1, 3], columns: [0, 1] });
    expect(chainOf({ ...table, columns }, 2, 2)).toEqual({ rows: [2], columns: [] });
  });
});
