import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latticeOf } from "../../../src/patterns/concepts/lattice.ts";
import { baseOf } from "../../../src/patterns/implications/base.ts";
import { nearlyOf } from "../../../src/patterns/implications/nearly.ts";
import { Ended, toTheEnd } from "../../../src/patterns/work.ts";
import { contextOfRows, derive, type Rows, someRows, subsets } from "../contexts.ts";

const base = (rows: Rows, columns: number, minSupport = 0) =>
  baseOf(contextOfRows(rows, columns), { minSupport, most: 1000 }, toTheEnd).implications;

const isPart = (part: readonly number[], whole: readonly number[]): boolean =>
  part.every((one) => whole.includes(one));

/** By the definition: a set that is not closed, and holds the closures of the pseudo-intents within it. */
const pseudoIntents = (rows: Rows, columns: number) => {
  const { intent, extent } = derive(rows, columns);
  const found: { if: number[]; then: number[]; support: number }[] = [];
  for (const set of subsets(columns).toSorted((a, b) => a.length - b.length)) {
    const own = extent(set);
    const closed = intent(own);
    const smaller = found.filter((other) => other.if.length < set.length && isPart(other.if, set));
    if (closed.length === set.length || !smaller.every(({ then }) => isPart(then, set))) continue;
    const then = closed.filter((column) => !set.includes(column));
    found.push({ if: set, then, support: own.length });
  }
  return found;
};

const named = (implications: readonly { if: number[]; then: number[]; support: number }[]) =>
  implications.map((each) => `${each.if.join()}>${each.then.join()} ${each.support}`).toSorted();

describe("baseOf", () => {
  it("ends when nobody wants it on", () => {
    const rows = Array.from({ length: 12 }, (_, row) => subsets(12)[row * 37] ?? []);
    expect(() =>
      baseOf(contextOfRows(rows, 12), { minSupport: 0, most: 1000 }, () => false),
    ).toThrow(Ended);
  });

  it("knows what follows in a small world, the best supported first", () => {
    // Who has 1 has 0; who has 2 and 0 has 1; nobody has 3.
    expect(base([[0, 1], [0, 1, 2], [0], [2]], 4)).toEqual([
      { if: [1], then: [0], support: 2 },
      { if: [0, 2], then: [1], support: 1 },
      { if: [3], then: [0, 1, 2], support: 0 },
    ]);
  });

  it("says where it was cut", () => {
    const context = contextOfRows([[0, 1], [0, 1, 2], [0], [2]], 4);
    const { implications, truncated } = baseOf(context, { minSupport: 0, most: 2 }, toTheEnd);
    expect([implications.length, truncated]).toEqual([2, true]);
  });

  it("tells what all rows have as following from nothing", () => {
    expect(base([[0], [0, 1]], 2)).toEqual([{ if: [], then: [0], support: 2 }]);
  });

  it("is the pseudo-intents of the definition, those of enough rows where that is asked", () => {
    fc.assert(
      fc.property(
        someRows({ rows: 8, columns: 6 }),
        fc.nat({ max: 3 }),
        ({ rows, columns }, minSupport) => {
          const wanted = pseudoIntents(rows, columns).filter((each) => each.support >= minSupport);
          expect(named(base(rows, columns, minSupport))).toEqual(named(wanted));
        },
      ),
      { numRuns: 300 },
    );
  });
});

const nearlyIn = (
  rows: Rows,
  columns: number,
  minConfidence: number,
  most: number,
  minSupport = 1,
) =>
  nearlyOf(latticeOf(contextOfRows(rows, columns), 10_000, toTheEnd), {
    minSupport,
    minConfidence,
    most,
  });
const nearly = (rows: Rows, columns: number, minConfidence: number, minSupport = 1) =>
  nearlyIn(rows, columns, minConfidence, 10_000, minSupport).nearly;

it("keeps the surest of more near implications than are wanted, and says so", () => {
  const rows = Array.from({ length: 12 }, (_, row) =>
    [...Array(8).keys()].filter((column) => ((row + 3) * (column + 5)) % 7 > 1),
  );
  const all = nearly(rows, 8, 0);
  expect(all.length).toBeGreaterThan(20);
  const few = nearlyIn(rows, 8, 0, 5);
  expect(few).toEqual({ nearly: all.slice(0, 5), truncated: true });
  expect(nearlyIn(rows, 8, 0, all.length).truncated).toBe(false);
});

it("knows what mostly follows in a small world, with those that do not hold to it", () => {
  expect(nearly([[0, 1], [0, 1], [0, 1], [0]], 2, 0.6)).toEqual([
    { if: [0], then: [1], support: 4, confidence: 0.75, exceptions: [3] },
  ]);
});

describe("nearlyOf", () => {
  it("leads from each concept to those directly below that hold enough of it, and is never sure", () => {
    fc.assert(
      fc.property(someRows({ rows: 8, columns: 6 }), ({ rows, columns }) => {
        const { intent, extent } = derive(rows, columns);
        for (const each of nearly(rows, columns, 0.4)) {
          const having = extent(each.if);
          const both = extent([...each.if, ...each.then]);
          expect(intent(having)).toEqual(each.if);
          expect(each.support).toBe(having.length);
          expect(each.confidence).toBe(both.length / having.length);
          expect(each.confidence).toBeGreaterThanOrEqual(0.4);
          expect(each.confidence).toBeLessThan(1);
          expect(each.exceptions).toEqual(having.filter((row) => !both.includes(row)));
        }
      }),
      { numRuns: 150 },
    );
  });
});
