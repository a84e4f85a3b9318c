import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bicmOf } from "../../../src/patterns/projection/bicm.ts";
import { linksOf } from "../../../src/patterns/projection/links.ts";
import { atLeast } from "../../../src/patterns/projection/poisson-binomial.ts";
import { surpriseOf } from "../../../src/patterns/projection/surprise.ts";
import { Ended, toTheEnd } from "../../../src/patterns/work.ts";
import { contextOfRows, someRows, subsets } from "../contexts.ts";

const columnsOf = (table: readonly (readonly number[])[]) =>
  table.map((line) => line.flatMap((tick, column) => (tick ? [column] : [])));

// As bicm 3.4.0 solves it, and scipy 1.17.1's `poisson_binom` has the tails; one row has every column.
const known = columnsOf([
  [1, 1, 0, 0, 1, 1, 1, 1, 0],
  [1, 1, 1, 1, 1, 1, 0, 1, 1],
  [0, 0, 1, 0, 0, 0, 0, 0, 0],
  [1, 1, 1, 1, 1, 1, 0, 1, 1],
  [1, 1, 1, 1, 1, 1, 1, 1, 1],
  [0, 1, 1, 1, 0, 1, 1, 0, 0],
]);
const tails = [
  [0, 1, 0.7932502344985316],
  [0, 4, 0.6632284289409174],
  [0, 5, 0.8619952766940071],
  [1, 2, 0.6591843534484667],
  [1, 3, 0.4140773554501731],
  [2, 5, 0.5734626306259678],
  [4, 5, 0.6516246881248655],
];

const degrees = (rows: readonly (readonly number[])[], columns: number) => {
  const of = [...Array(columns).keys()].map(
    (column) => rows.filter((own) => own.includes(column)).length,
  );
  return [rows.map(({ length }) => length), of] as const;
};

describe("bicmOf", () => {
  it("has the probabilities that bicm finds", () => {
    const { chances, kindOfRow, kindOfColumn } = bicmOf(...degrees(known, 9));
    const at = (row: number, column: number) =>
      chances[kindOfRow[row] ?? 0]?.[kindOfColumn[column] ?? 0];
    expect(at(0, 0)).toBeCloseTo(0.6445429, 6);
    expect(at(0, 6)).toBeCloseTo(0.3327212, 6);
    expect(at(2, 1)).toBeCloseTo(0.2543493, 6);
    expect(at(4, 3)).toBe(1);
  });

  it("keeps every degree to 1e-8, whatever the context", () => {
    fc.assert(
      fc.property(someRows({ rows: 9, columns: 8 }), ({ rows, columns }) => {
        const [ofRows, ofColumns] = degrees(rows, columns);
        const { chances, kindOfRow, kindOfColumn, error } = bicmOf(ofRows, ofColumns);
        expect(error).toBeLessThan(1e-8);
        const chance = (row: number, column: number) =>
          chances[kindOfRow[row] ?? 0]?.[kindOfColumn[column] ?? 0] ?? 0;
        for (const [row, degree] of ofRows.entries()) {
          const sum = ofColumns.reduce((all, _, column) => all + chance(row, column), 0);
          expect(Math.abs(sum - degree)).toBeLessThan(1e-8);
        }
        for (const [column, degree] of ofColumns.entries()) {
          const sum = ofRows.reduce((all, _, row) => all + chance(row, column), 0);
          expect(Math.abs(sum - degree)).toBeLessThan(1e-8);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("atLeast", () => {
  it("is the sum over all ways to hit", () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(chance, { maxLength: 8 }), (chances) => {
        const found = atLeast(
          chances.map((each) => ({ chance: each, count: 1 })),
          chances.length,
        );
        for (const most of Array(chances.length + 1).keys()) {
          const sum = subsets(chances.length)
            .filter((set) => set.length >= most)
            .map((set) =>
              chances.reduce((all, each, at) => all * (set.includes(at) ? each : 1 - each), 1),
            )
            .reduce((all, each) => all + each, 0);
          expect(found[most]).toBeCloseTo(sum, 10);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("tells what is very rare as exactly as what is common", () => {
    // 0.001^40 for all of forty, of a thousand more that never hit.
    const draws = [
      { chance: 0.001, count: 40 },
      { chance: 0, count: 1000 },
    ];
    expect((atLeast(draws, 40)[40] ?? 0) / 1e-120).toBeCloseTo(1, 9);
    expect(atLeast([{ chance: 0.5, count: 4 }], 6)[6]).toBe(0);
  });
});

describe("surpriseOf", () => {
  it("ends when nobody wants it on", () => {
    const context = contextOfRows(known, 9);
    const { links } = linksOf(context, "count", toTheEnd);
    expect(() => surpriseOf(context, links, () => false)).toThrow(Ended);
  });

  it("has the p-values of the known context", () => {
    const context = contextOfRows(known, 9);
    const { links } = linksOf(context, "count", toTheEnd);
    const ps = surpriseOf(context, links, toTheEnd);
    for (const [a, b, p = 0] of tails) {
      const at = [...links.a.keys()].find((link) => links.a[link] === a && links.b[link] === b);
      expect(ps[at ?? -1]).toBeCloseTo(p, 5);
    }
  });
});
