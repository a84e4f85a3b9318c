import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gapsIn } from "../../../src/patterns/gaps/gaps.ts";
import { likenessIn } from "../../../src/patterns/gaps/likeness.ts";
import { contextOfRows, someRows } from "../contexts.ts";

const asked = { likeness: "jaccard", neighbours: 5, implications: [], before: new Map() } as const;

describe("likenessIn", () => {
  it("is shared over either, and nothing for two rows that have nothing", () => {
    const like = likenessIn(contextOfRows([[0, 1], [1, 2], [], []], 3), "jaccard");
    expect([like(0, 1), like(0, 2), like(2, 3)]).toEqual([1 / 3, 0, 0]);
  });

  it("by rarity counts what few rows have for more", () => {
    // Column 0 is held by all three, 1 by two, 2 by one.
    const like = likenessIn(
      contextOfRows(
        [
          [0, 1],
          [0, 1],
          [0, 2],
        ],
        3,
      ),
      "rarity",
    );
    const [common, held, rare] = [Math.log(2), Math.log(2.5), Math.log(4)];
    expect(like(0, 1)).toBe(1);
    expect(like(0, 2)).toBeCloseTo(common / (common + held + rare), 12);
  });
});

describe("gapsIn", () => {
  it("finds nothing for a row that is like no other", () => {
    const context = contextOfRows([[0], [1]], 2);
    expect(gapsIn(context, { ...asked, of: 0 })).toEqual({ like: [], gaps: [] });
  });

  it("ranks what the nearest have and it has not, and tells what belongs before it", () => {
    const context = contextOfRows([[0, 1], [0, 1, 2], [0, 2, 3], [4]], 5);
    const { like, gaps } = gapsIn(context, {
      ...asked,
      of: 0,
      implications: [
        { if: [0, 4], then: [3], support: 2 },
        { if: [1], then: [3], support: 0 },
      ],
      before: new Map([[3, [2]]]),
    });
    expect(like).toEqual([
      { row: 1, likeness: 2 / 3, shared: [0, 1], theirs: [2] },
      { row: 2, likeness: 1 / 4, shared: [0], theirs: [2, 3] },
    ]);
    expect(gaps).toEqual([
      { column: 2, score: 1, because: [1, 2], needs: [] },
      {
        column: 3,
        score: 1 / 4 / (2 / 3 + 1 / 4),
        because: [2],
        needs: [
          { column: 0, has: true },
          { column: 2, has: false },
          { column: 4, has: false },
        ],
      },
    ]);
  });

  it("asks so many neighbours only, the first of equals", () => {
    const context = contextOfRows([[0], [0, 1], [0, 2], [0, 3]], 4);
    const { like, gaps } = gapsIn(context, { ...asked, of: 0, neighbours: 2 });
    expect(like.map(({ row }) => row)).toEqual([1, 2]);
    expect(gaps.map(({ column, score }) => [column, score])).toEqual([
      [1, 0.5],
      [2, 0.5],
    ]);
  });

  it("scores by its definition in any context", () => {
    fc.assert(
      fc.property(
        someRows({ rows: 8, columns: 6 }).filter(({ rows }) => rows.length > 0),
        fc.constantFrom("jaccard" as const, "rarity" as const),
        ({ rows, columns }, likeness) => {
          const context = contextOfRows(rows, columns);
          const measure = likenessIn(context, likeness);
          const { like, gaps } = gapsIn(context, { ...asked, likeness, neighbours: 3, of: 0 });
          const own = new Set(rows[0]);
          const wanted = [...rows.keys()]
            .filter((row) => row > 0 && measure(0, row) > 0)
            .toSorted((a, b) => measure(0, b) - measure(0, a))
            .slice(0, 3);
          expect(like.map(({ row }) => row)).toEqual(wanted);
          const sum = wanted.reduce((all, row) => all + measure(0, row), 0);
          for (let column = 0; column < columns; column += 1) {
            const having = wanted.filter((row) => rows[row]?.includes(column));
            const gap = gaps.find((each) => each.column === column);
            if (own.has(column) || having.length === 0) expect(gap).toBeUndefined();
            else {
              expect(gap?.because).toEqual(having);
              const part = having.reduce((all, row) => all + measure(0, row), 0);
              expect(gap?.score).toBeCloseTo(part / sum, 12);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
