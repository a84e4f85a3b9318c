import { shapeScore } from "@chengmai/cypher/matrix";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { has, type Bits } from "../../../src/patterns/bits.ts";
import type { Context } from "../../../src/patterns/context.ts";
import { averageLinkage } from "../../../src/patterns/order/dendrogram.ts";
import { jaccardDistances } from "../../../src/patterns/order/distances.ts";
import { treesOf } from "../../../src/patterns/order/trees.ts";
import { Ended, toTheEnd } from "../../../src/patterns/work.ts";
import { contextOfRows, someRows } from "../contexts.ts";

const linkage = (rows: readonly (readonly number[])[], columns: number) =>
  averageLinkage(jaccardDistances(contextOfRows(rows, columns).byRow, toTheEnd), toTheEnd);

const holds =
  ({ byRow }: Context) =>
  (row: number, column: number) =>
    has(byRow[row] as Bits, column);

const rounded = (tree: readonly (readonly number[])[]) =>
  tree.map(([a, b, height = 0]) => [a, b, Number(height.toFixed(12))]);

// As scipy 1.17.1 has it: linkage(pdist(x, "jaccard"), "average"); several of its heights are ties.
const known = {
  rows: [
    [0, 1, 2, 3, 4],
    [1, 3, 4, 5, 6],
    [3, 4],
    [1, 5, 7],
    [3],
    [4, 5, 7],
    [0, 2, 5, 7],
    [1, 3, 4, 6],
    [1, 2, 3, 6, 7],
    [0, 2],
    [0, 1],
    [0, 1, 3, 4, 6, 7],
  ],
  tree: [
    [1, 7, 0.2],
    [11, 12, 0.380952380952],
    [0, 13, 0.5],
    [2, 4, 0.5],
    [3, 5, 0.5],
    [6, 9, 0.5],
    [8, 14, 0.517857142857],
    [15, 18, 0.718333333333],
    [10, 17, 0.733333333333],
    [16, 19, 0.815476190476],
    [20, 21, 0.852865961199],
  ],
};

/** By looking at all pairs of clusters each time, by the mean of all their distances. */
const heightsBySearch = (rows: readonly (readonly number[])[], columns: number): number[] => {
  const { all, size } = jaccardDistances(contextOfRows(rows, columns).byRow, toTheEnd);
  let clusters = [...rows.keys()].map((row) => [row]);
  const heights: number[] = [];
  const mean = (one: readonly number[], other: readonly number[]): number =>
    one.flatMap((a) => other.map((b) => all[a * size + b] ?? 0)).reduce((x, y) => x + y, 0) /
    (one.length * other.length);
  while (clusters.length > 1) {
    const pairs = clusters.flatMap((one, at) =>
      clusters.slice(at + 1).map((other) => ({ one, other, height: mean(one, other) })),
    );
    const best = pairs.reduce((so, pair) => (pair.height < so.height - 1e-12 ? pair : so));
    clusters = clusters.filter((each) => each !== best.one && each !== best.other);
    clusters.push([...best.one, ...best.other]);
    heights.push(best.height);
  }
  return heights;
};

describe("averageLinkage", () => {
  it("ends when nobody wants it on", () => {
    const { byRow } = contextOfRows(known.rows, 8);
    expect(() => jaccardDistances(byRow, () => false)).toThrow(Ended);
    const distances = jaccardDistances(byRow, toTheEnd);
    expect(() => averageLinkage(distances, () => false)).toThrow(Ended);
  });

  it("makes no tree of nothing and of one", () => {
    expect(linkage([], 3)).toEqual([]);
    expect(linkage([[1]], 3)).toEqual([]);
  });

  it("makes the tree that scipy makes, ties too", () => {
    expect(rounded(linkage(known.rows, 8))).toEqual(known.tree);
  });

  it("joins what is nearest on average, each leaf and each cluster once", () => {
    // Heights of ties depend on which comes first, so that rows are made unlike one another.
    const unlike = fc.uniqueArray(fc.integer({ min: 1, max: 2 ** 12 - 1 }), { maxLength: 7 });
    fc.assert(
      fc.property(unlike, (masks) => {
        const rows = masks.map((mask) => [...Array(12).keys()].filter((at) => (mask >> at) & 1));
        const tree = linkage(rows, 12);
        const used = tree.flatMap(([a, b]) => [a, b]).toSorted((a, b) => a - b);
        expect(used).toEqual([...Array(Math.max(0, 2 * rows.length - 2)).keys()]);
        const { all } = jaccardDistances(contextOfRows(rows, 12).byRow, toTheEnd);
        fc.pre(new Set(all).size === (rows.length * (rows.length - 1)) / 2 + 1);
        const heights = tree.map(([, , height]) => height);
        for (const [at, height] of heightsBySearch(rows, 12).entries())
          expect(heights[at]).toBeCloseTo(height, 10);
      }),
      { numRuns: 60 },
    );
  });
});

describe("treesOf", () => {
  it("orders rows and columns by their trees, like beside like", () => {
    const rows = Array.from({ length: 12 }, (_, row) => (row % 2 === 0 ? [0, 2, 4] : [1, 3, 5]));
    const context = contextOfRows(rows, 6);
    const trees = treesOf(context, toTheEnd);
    const sides = trees.rows.order.map((row) => row % 2);
    expect(sides).toEqual(sides.toSorted((a, b) => (sides[0] === 0 ? a - b : b - a)));
    const given = shapeScore(holds(context), [...rows.keys()], [0, 1, 2, 3, 4, 5]);
    const ordered = shapeScore(holds(context), trees.rows.order, trees.columns.order);
    expect(given).toBeLessThan(-0.9);
    expect(ordered).toBeGreaterThan(0.7);
  });

  it("has every row and every column once, whatever the context", () => {
    fc.assert(
      fc.property(someRows({ rows: 9, columns: 7 }), ({ rows, columns }) => {
        const trees = treesOf(contextOfRows(rows, columns), toTheEnd);
        expect(trees.rows.order.toSorted((a, b) => a - b)).toEqual([...rows.keys()]);
        expect(trees.columns.order.toSorted((a, b) => a - b)).toEqual([...Array(columns).keys()]);
      }),
    );
  });
});

describe("shapeScore", () => {
  it("is nothing where nothing differs, or nothing is there", () => {
    expect(shapeScore(holds(contextOfRows([], 0)), [], [])).toBe(0);
    expect(shapeScore(holds(contextOfRows([[0, 1]], 2)), [0], [0, 1])).toBe(0);
    expect(shapeScore(holds(contextOfRows([[], []], 2)), [0, 1], [0, 1])).toBe(0);
  });

  it("is -1 of a chessboard", () => {
    expect(shapeScore(holds(contextOfRows([[0], [1]], 2)), [0, 1], [0, 1])).toBe(-1);
  });
});
