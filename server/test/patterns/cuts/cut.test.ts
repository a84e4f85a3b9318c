import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedBy } from "../../../src/patterns/cuts/changed.ts";
import { cutOf, joinedWithout } from "../../../src/patterns/cuts/cut.ts";
import { partOf } from "../../../src/patterns/cuts/part.ts";
import { Ended, toTheEnd } from "../../../src/patterns/work.ts";
import { contextOfRows, someRows, subsets } from "../contexts.ts";

type Ends = (readonly [number, number])[];

/** Every path of so many hops at most that meets no node twice, as the relationships it takes. */
const paths = (ends: Ends, from: number, to: number, maxHops: number): number[][] => {
  const found: number[][] = [];
  const walk = (node: number, met: readonly number[], taken: readonly number[]): void => {
    if (node === to) found.push([...taken]);
    else if (taken.length < maxHops)
      for (const [by, [a, b]] of ends.entries()) {
        const next = a === node ? b : b === node ? a : -1;
        if (next >= 0 && !met.includes(next)) walk(next, [...met, next], [...taken, by]);
      }
  };
  walk(from, [from], []);
  return found;
};

const someNet = fc.integer({ min: 2, max: 7 }).chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    ends: fc.array(fc.tuple(fc.nat({ max: nodes - 1 }), fc.nat({ max: nodes - 1 })), {
      maxLength: 10,
    }),
    maxHops: fc.integer({ min: 1, max: 6 }),
  }),
);

const asked = { from: 0, to: 1, maxHops: 6 };

describe("cutOf", () => {
  it("has no cut of nodes between neighbours, but one of relationships", () => {
    const net = {
      nodes: 3,
      ends: [
        [0, 1],
        [0, 2],
        [2, 1],
      ] as Ends,
    };
    expect(cutOf(net, { ...asked, by: "nodes" })).toEqual({
      cut: [],
      size: null,
      exact: true,
      routes: 2,
      distance: 1,
    });
    expect(cutOf(net, { ...asked, by: "relationships" }).size).toBe(2);
  });

  it("cuts nothing where nothing joins the two", () => {
    const cut = cutOf({ nodes: 2, ends: [] }, { ...asked, by: "nodes" });
    expect(cut).toEqual({ cut: [], size: 0, exact: true, routes: 0, distance: null });
  });

  it("knows the one node that all ways of a small world go by", () => {
    // 0 to 2 and 3, both to 4, from there to 1 by 5 or 6.
    const ends: Ends = [
      [0, 2],
      [0, 3],
      [2, 4],
      [3, 4],
      [4, 5],
      [4, 6],
      [5, 1],
      [6, 1],
    ];
    const net = { nodes: 7, ends };
    expect(cutOf(net, { ...asked, by: "nodes" })).toMatchObject({ cut: [4], size: 1, distance: 4 });
    const gone = { nodes: new Set([5]), relationships: new Set<number>() };
    expect(joinedWithout(net, { ...asked, by: "relationships" }, gone)).toEqual({
      routes: 1,
      distance: 4,
    });
    gone.nodes.add(4);
    expect(joinedWithout(net, { ...asked, by: "nodes" }, gone)).toEqual({
      routes: 0,
      distance: null,
    });
  });

  it("looks at no longer ways than it is asked to", () => {
    const ends: Ends = [
      [0, 2],
      [2, 1],
      [0, 3],
      [3, 4],
      [4, 1],
    ];
    const net = { nodes: 5, ends };
    expect(cutOf(net, { ...asked, maxHops: 2, by: "nodes" }).cut).toEqual([2]);
    expect(cutOf(net, { ...asked, maxHops: 3, by: "nodes" }).size).toBe(2);
  });

  it("has the part that every path of so many hops has, and the smallest set of all that cuts it", () => {
    fc.assert(
      fc.property(someNet, ({ nodes, ends, maxHops }) => {
        const net = { nodes, ends };
        const all = paths(ends, 0, 1, maxHops);
        const part = partOf(net, { from: 0, to: 1, maxHops });
        expect(part.exact).toBe(true);
        expect(part.relationships).toEqual(new Set(all.flat()));
        expect(part.distance ?? Infinity).toBe(Math.min(...all.map(({ length }) => length)));
        const within = ends.map((own, by) =>
          part.relationships.has(by) ? own : ([0, 0] as const),
        );
        const cutBy = (gone: (by: number) => boolean) =>
          paths(
            within.map((own, by) => (gone(by) ? [0, 0] : own)),
            0,
            1,
            nodes,
          ).length === 0;
        const least = (size: number, gone: (set: number[]) => (by: number) => boolean) =>
          Math.min(
            ...subsets(size)
              .filter((set) => cutBy(gone(set)))
              .map(({ length }) => length),
          );
        const ofNodes = (set: number[]) => (by: number) =>
          (ends[by] ?? []).some((node) => set.includes(node - 2));
        const nodesCut = cutOf(net, { from: 0, to: 1, maxHops, by: "nodes" });
        expect(nodesCut.size ?? Infinity).toBe(least(nodes - 2, ofNodes));
        if (nodesCut.size !== null) {
          expect(nodesCut.cut).toHaveLength(nodesCut.size);
          expect(cutBy(ofNodes(nodesCut.cut.map((node) => node - 2)))).toBe(true);
        }
        const relationsCut = cutOf(net, { from: 0, to: 1, maxHops, by: "relationships" });
        expect(relationsCut.size).toBe(least(ends.length, (set) => (by) => set.includes(by)));
        expect(cutBy((by) => relationsCut.cut.includes(by))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("says where it could not look at all of a dense part", () => {
    const ends = [...Array(16).keys()].flatMap((a) =>
      [...Array(16).keys()].flatMap((b) => (a < b && a > 1 ? [[a, b] as const] : [])),
    );
    // 0 hangs on the clique by one node, and 1 by the same: no way leads through the rest.
    const cut = cutOf(
      { nodes: 16, ends: [...ends, [0, 2], [1, 2]] },
      { from: 0, to: 1, maxHops: 10, by: "nodes" },
    );
    expect(cut).toMatchObject({ cut: [2], size: 1, exact: false });
  });
});

/** In hops between rows and columns. */
const hops = (rows: readonly (readonly number[])[], a: number, b: number): number => {
  const ends = rows.flatMap((own, row) => own.map((column) => [row, 100 + column] as const));
  return Math.min(...paths(ends, a, b, 12).map(({ length }) => length));
};

describe("changedBy", () => {
  const none = { gone: new Set<number>(), most: 100 };

  it("ends when nobody wants it on", () => {
    const context = contextOfRows([[0], [0]], 1);
    expect(() => changedBy(context, context, none, () => false)).toThrow(Ended);
  });

  it("tells who no longer shares anything, and who is farther", () => {
    const before = contextOfRows([[0, 1], [0], [1, 2], [2]], 3);
    const after = contextOfRows([[1], [], [1, 2], [2]], 3);
    const { lost, longer } = changedBy(before, after, none, toTheEnd);
    expect(lost).toEqual([[0, 1]]);
    expect(longer).toEqual([
      { a: 0, b: 1, from: 2, to: null },
      { a: 1, b: 2, from: 4, to: null },
      { a: 1, b: 3, from: 6, to: null },
    ]);
    const without = changedBy(before, after, { ...none, gone: new Set([1]) }, toTheEnd);
    expect(without).toEqual({ lost: [], longer: [], truncated: false });
    expect(changedBy(before, after, { ...none, most: 1 }, toTheEnd)).toMatchObject({
      longer: [{ b: 1 }],
      truncated: true,
    });
  });

  it("tells of every pair whose distance grew, by its definition", () => {
    fc.assert(
      fc.property(someRows({ rows: 5, columns: 4 }), fc.nat({ max: 3 }), (some, column) => {
        const left = some.rows.map((own) => own.filter((each) => each !== column));
        const [before, after] = [some.rows, left].map((rows) => contextOfRows(rows, some.columns));
        if (before === undefined || after === undefined) return;
        const { lost, longer } = changedBy(before, after, none, toTheEnd);
        for (const a of some.rows.keys())
          for (const b of some.rows.keys()) {
            if (b <= a) continue;
            const [from, to] = [hops(some.rows, a, b), hops(left, a, b)];
            const told = longer.find((pair) => pair.a === a && pair.b === b);
            expect(told !== undefined).toBe(to > from);
            if (told) expect([told.from, told.to ?? Infinity]).toEqual([from, to]);
            expect(lost.some((pair) => pair[0] === a && pair[1] === b)).toBe(from === 2 && to > 2);
          }
      }),
      { numRuns: 60 },
    );
  });
});
