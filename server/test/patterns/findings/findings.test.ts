import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latticeOf } from "../../../src/patterns/concepts/lattice.ts";
import { findingsOf } from "../../../src/patterns/findings/findings.ts";
import { baseOf } from "../../../src/patterns/implications/base.ts";
import { nearlyOf } from "../../../src/patterns/implications/nearly.ts";
import { toTheEnd } from "../../../src/patterns/work.ts";
import { contextOfRows, derive, someRows, type Rows } from "../contexts.ts";

const findings = (rows: Rows, columns: number) => {
  const context = contextOfRows(rows, columns);
  const lattice = latticeOf(context, 10_000, toTheEnd);
  const { implications } = baseOf(context, { minSupport: 1, most: 1000 }, toTheEnd);
  const asked = { minSupport: 1, minConfidence: 0.6, most: 10_000 };
  const { nearly } = nearlyOf(lattice, asked);
  return findingsOf(context, { lattice, implications, nearly });
};

const likeness = (a: readonly number[], b: readonly number[]): number =>
  a.filter((at) => b.includes(at)).length / new Set([...a, ...b]).size;

describe("findingsOf", () => {
  it("says nothing of nothing", () => {
    expect(findings([], 0)).toEqual([]);
    expect(findings([[], []], 2)).toEqual([]);
  });

  it("tells of a small world what is true of it", () => {
    const rows = [
      [0, 1, 2],
      [0, 1, 2],
      [0, 1],
      [0, 3],
      [0, 1, 4],
    ];
    expect(findings(rows, 5)).toEqual([
      { kind: "most-shared", column: 0, rows: [0, 1, 2, 3, 4], of: 5, even: 0 },
      {
        kind: "in-one-only",
        columns: [
          { column: 3, row: 3 },
          { column: 4, row: 4 },
        ],
      },
      { kind: "everywhere-but", column: 1, rows: [0, 1, 2, 4], except: [3] },
      { kind: "most-alike", a: 0, b: 1, likeness: 1, shared: [0, 1, 2], even: 0 },
      { kind: "least-alike", a: 0, b: 3, likeness: 0.25, shared: [0], even: 2 },
      { kind: "follows", implication: { if: [0, 2], then: [1], support: 2 } },
      {
        kind: "nearly-follows",
        nearly: { if: [0], then: [1], support: 5, confidence: 0.8, exceptions: [3] },
      },
      { kind: "go-together", rows: [0, 1, 2, 4], columns: [0, 1], stability: 0.6875 },
      { kind: "gap", row: 3, column: 1, score: 1, because: [2, 0, 1, 4] },
      { kind: "hangs-by-one", column: 0, pairs: 4 },
    ]);
  });

  it("claims of any context only what its rows bear out", () => {
    fc.assert(
      fc.property(someRows({ rows: 7, columns: 6 }), ({ rows, columns }) => {
        const { extent, intent } = derive(rows, columns);
        for (const found of findings(rows, columns)) {
          if (found.kind === "most-shared") {
            expect(extent([found.column])).toEqual(found.rows);
            const sizes = Array.from({ length: columns }, (_, at) => extent([at]).length);
            expect(Math.max(...sizes)).toBe(found.rows.length);
            expect(sizes.filter((size) => size === found.rows.length)).toHaveLength(found.even + 1);
          }
          if (found.kind === "in-one-only")
            for (const { column, row } of found.columns) expect(extent([column])).toEqual([row]);
          if (found.kind === "everywhere-but")
            expect([...found.rows, ...found.except].toSorted()).toEqual([...rows.keys()]);
          if (found.kind === "most-alike" || found.kind === "least-alike") {
            expect(intent([found.a, found.b])).toEqual(found.shared);
            const having = rows.filter((own) => own.length > 0);
            const all = having.flatMap((a, at) => having.slice(at + 1).map((b) => likeness(a, b)));
            const extreme = found.kind === "most-alike" ? Math.max(...all) : Math.min(...all);
            expect(found.likeness).toBe(extreme);
            expect(all.filter((own) => own === extreme)).toHaveLength(found.even + 1);
          }
          if (found.kind === "go-together") {
            expect(extent(found.columns)).toEqual(found.rows);
            expect(intent(found.rows)).toEqual(found.columns);
          }
          if (found.kind === "gap") {
            expect(rows[found.row]).not.toContain(found.column);
            for (const row of found.because) expect(rows[row]).toContain(found.column);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
