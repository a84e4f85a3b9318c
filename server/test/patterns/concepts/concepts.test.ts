import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conceptsOf } from "../../../src/patterns/concepts/concepts.ts";
import { latticeOf } from "../../../src/patterns/concepts/lattice.ts";
import { randomOf } from "../../../src/patterns/random.ts";
import { Ended, toTheEnd } from "../../../src/patterns/work.ts";
import { contextOfRows, derive, someRows, subsets, type Rows } from "../contexts.ts";

const told = (rows: Rows, columns: number, limit = 10_000, most = 10_000) => {
  const context = contextOfRows(rows, columns);
  return conceptsOf(context, latticeOf(context, most, toTheEnd), limit, toTheEnd);
};

const isPart = (part: readonly number[], whole: readonly number[]): boolean =>
  part.every((one) => whole.includes(one));

/** Every concept by closing every set of columns. */
const bySets = (rows: Rows, columns: number) => {
  const { intent, extent } = derive(rows, columns);
  const found = new Map<string, { extent: number[]; intent: number[] }>();
  for (const set of subsets(columns)) {
    const own = extent(set);
    found.set(own.join(), { extent: own, intent: intent(own) });
  }
  return [...found.values()];
};

const byExtent = (concepts: readonly { extent: number[]; intent: number[] }[]) =>
  concepts.map(({ extent, intent }) => `${extent.join()} ${intent.join()}`).toSorted();

const random = (rows: number, columns: number, share: number): Rows => {
  const next = randomOf(7);
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (_, at) => at).filter(() => next() < share),
  );
};

describe("conceptsOf", () => {
  it("ends when nobody wants it on", () => {
    const context = contextOfRows(random(40, 20, 0.4), 20);
    expect(() => latticeOf(context, 100, () => false)).toThrow(Ended);
    const lattice = latticeOf(context, 100, toTheEnd);
    expect(() => conceptsOf(context, lattice, 10, () => false)).toThrow(Ended);
  });

  it("knows the concepts of a small world, what is below each, and how stable it is", () => {
    const { concepts, truncated } = told([[0, 1], [0, 2], [0, 1, 2], []], 4);
    expect(truncated).toBe(false);
    expect(concepts).toEqual([
      { extent: [0, 1, 2, 3], intent: [], stability: 0.5, exact: true, covers: [1] },
      { extent: [0, 1, 2], intent: [0], stability: 0.25, exact: true, covers: [2, 3] },
      { extent: [0, 2], intent: [0, 1], stability: 0.5, exact: true, covers: [4] },
      { extent: [1, 2], intent: [0, 2], stability: 0.5, exact: true, covers: [4] },
      { extent: [2], intent: [0, 1, 2], stability: 0.5, exact: true, covers: [5] },
      { extent: [], intent: [0, 1, 2, 3], stability: 1, exact: true, covers: [] },
    ]);
  });

  it("has one concept where there are no rows, and where there are no columns", () => {
    expect(byExtent(told([], 2).concepts)).toEqual([" 0,1"]);
    expect(byExtent(told([[], []], 0).concepts)).toEqual(["0,1 "]);
    expect(byExtent(told([], 0).concepts)).toEqual([" "]);
  });

  it("finds what closing every set finds, with what is directly below, and counts the subsets", () => {
    fc.assert(
      fc.property(someRows({ rows: 8, columns: 6 }), ({ rows, columns }) => {
        const { concepts } = told(rows, columns);
        expect(byExtent(concepts)).toEqual(byExtent(bySets(rows, columns)));
        const { intent } = derive(rows, columns);
        for (const [at, concept] of concepts.entries()) {
          const own = subsets(concept.extent.length).map((set) =>
            set.map((place) => concept.extent[place] ?? 0),
          );
          const whole = own.filter((set) => intent(set).length === concept.intent.length);
          expect(concept.stability).toBeCloseTo(whole.length / own.length, 12);
          expect(concept.exact).toBe(true);
          const lower = concepts.filter(
            (other, place) => place !== at && isPart(other.extent, concept.extent),
          );
          const direct = lower.filter(
            (one) => !lower.some((other) => other !== one && isPart(one.extent, other.extent)),
          );
          expect(concept.covers.map((place) => concepts[place])).toEqual(direct);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("has them by size, ties by their rows", () => {
    const { concepts } = told(random(30, 12, 0.4), 12);
    for (const [at, { extent }] of concepts.entries()) {
      const before = concepts[at - 1]?.extent ?? extent;
      expect(before.length).toBeGreaterThanOrEqual(extent.length);
      if (at > 0 && before.length === extent.length) {
        const place = extent.findIndex((row, on) => row !== before[on]);
        expect(before[place]).toBeLessThan(extent[place] ?? -1);
      }
    }
  });

  it("keeps the most stable where there are too many, each above what is below it among them", () => {
    const rows = random(30, 12, 0.4);
    const all = told(rows, 12).concepts;
    const { concepts, truncated } = told(rows, 12, 25);
    expect(truncated).toBe(true);
    expect(concepts).toHaveLength(25);
    const least = Math.min(...concepts.map(({ stability }) => stability));
    const names = new Set(byExtent(concepts));
    for (const one of all)
      if (!names.has(byExtent([one])[0] ?? "")) expect(one.stability).toBeLessThanOrEqual(least);
    for (const { extent, covers } of concepts) {
      const lower = concepts.filter(
        (other) => other.extent.length < extent.length && isPart(other.extent, extent),
      );
      const direct = lower.filter(
        (one) => !lower.some((other) => other !== one && isPart(one.extent, other.extent)),
      );
      expect(covers.map((place) => concepts[place])).toEqual(direct);
    }
  });

  it("looks at the concepts of most rows where all are too many to look at", () => {
    const rows = random(30, 12, 0.4);
    const all = told(rows, 12).concepts;
    const { concepts, truncated } = told(rows, 12, 10_000, 60);
    expect(truncated).toBe(true);
    expect(concepts.length).toBeLessThanOrEqual(60);
    const fewest = concepts.at(-2)?.extent.length ?? 0;
    expect(concepts.slice(0, -1).map(({ extent }) => extent)).toEqual(
      all.filter(({ extent }) => extent.length >= fewest).map(({ extent }) => extent),
    );
    expect(concepts.at(-1)?.extent).toEqual([]);
  });

  it("marks a stability that it only estimates", () => {
    const context = contextOfRows(random(100, 60, 0.85), 60);
    const lattice = latticeOf(context, 300, toTheEnd);
    const { concepts } = conceptsOf(context, lattice, 300, toTheEnd);
    expect(concepts.some(({ exact }) => !exact)).toBe(true);
    expect(concepts.every(({ stability }) => stability >= 0 && stability <= 1)).toBe(true);
  });
});
