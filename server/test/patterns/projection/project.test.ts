import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjusted } from "../../../src/patterns/adjusted.ts";
import { communitiesOf } from "../../../src/patterns/projection/communities.ts";
import { disparityOf } from "../../../src/patterns/projection/disparity.ts";
import { linksOf, type Weight } from "../../../src/patterns/projection/links.ts";
import { projected } from "../../../src/patterns/projection/project.ts";
import { Ended, toTheEnd } from "../../../src/patterns/work.ts";
import { contextOfRows, someRows } from "../contexts.ts";

const rows = [[0, 1], [0, 1, 2], [2, 3], [3], [0, 4]];
const context = contextOfRows(rows, 5);
const wanted = {
  weight: "count",
  backbone: "none",
  alpha: 0.05,
  correction: "fdr",
  seed: 1,
} as const;

const weights = (how: Weight) => {
  const { links } = linksOf(context, how, toTheEnd);
  return [...links.a.keys()].map((at) => [
    links.a[at],
    links.b[at],
    Number((links.weight[at] ?? 0).toFixed(6)),
  ]);
};

const graph = (pairs: readonly (readonly [number, number, number?])[]) => ({
  a: Int32Array.from(pairs, ([a]) => a),
  b: Int32Array.from(pairs, ([, b]) => b),
  shared: new Int32Array(pairs.length),
  weight: Float64Array.from(pairs, ([, , weight]) => weight ?? 1),
});

const clique = (from: number) =>
  [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].flatMap((b) => (a < b ? [[from + a, from + b]] : [])));

describe("linksOf", () => {
  it("ends when nobody wants it on", () => {
    expect(() => linksOf(context, "count", () => false)).toThrow(Ended);
  });

  it("has the weights of networkx's projections", () => {
    expect(weights("count")).toEqual([
      [0, 1, 2],
      [0, 4, 1],
      [1, 2, 1],
      [1, 4, 1],
      [2, 3, 1],
    ]);
    expect(weights("hyperbolic").map(([, , weight]) => weight)).toEqual([1.5, 0.5, 1, 0.5, 1]);
    expect(weights("jaccard").map(([, , weight]) => weight)).toEqual([
      0.666667, 0.333333, 0.25, 0.25, 0.5,
    ]);
    expect(weights("cosine").map(([, , weight]) => weight)).toEqual([
      0.816497,
      0.5,
      0.408248,
      0.408248,
      Number(Math.SQRT1_2.toFixed(6)),
    ]);
  });

  it("joins every two rows that share a column, and no others", () => {
    fc.assert(
      fc.property(someRows({ rows: 9, columns: 7 }), (some) => {
        const all = projected(contextOfRows(some.rows, some.columns), wanted, toTheEnd).links;
        for (const [a, own] of some.rows.entries())
          for (const [b, other] of some.rows.entries()) {
            if (b <= a) continue;
            const through = own.filter((column) => other.includes(column)).toSorted();
            const link = all.find((each) => each.a === a && each.b === b);
            expect(link?.through ?? []).toEqual(through);
            expect(link?.weight ?? 0).toBe(through.length);
          }
      }),
    );
  });
});

describe("disparityOf", () => {
  it("is what the less likely end makes of it, and 1 where both ends have one link", () => {
    const star = graph([
      [0, 1, 8],
      [0, 2, 1],
      [0, 3, 1],
      [4, 5, 3],
    ]);
    const ps = [...disparityOf(star, 6)].map((p) => Number(p.toFixed(9)));
    expect(ps).toEqual([0.04, 0.81, 0.81, 1]);
  });
});

describe("adjusted", () => {
  it("weighs each by its rank among all, those not told as well", () => {
    expect([...adjusted([0.01, 0.04, 0.03, 0.5])].map((q) => Number(q.toFixed(9)))).toEqual([
      0.04, 0.053333333, 0.053333333, 0.5,
    ]);
    expect([...adjusted([0.01, 0.2], 10)]).toEqual([0.1, 1]);
  });
});

describe("communitiesOf", () => {
  it("leaves what has no links by itself", () => {
    expect(communitiesOf(3, graph([]), 1)).toEqual([0, 1, 2]);
  });

  it("finds two cliques that one link joins, whatever the seed", () => {
    const pairs = [...clique(0), ...clique(4), [3, 4]] as [number, number][];
    for (const seed of [1, 2, 3, 4])
      expect(communitiesOf(8, graph(pairs), seed)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  it("goes by weight", () => {
    const square = graph([
      [0, 1, 9],
      [1, 2, 1],
      [2, 3, 9],
      [0, 3, 1],
    ]);
    expect(communitiesOf(4, square, 1)).toEqual([0, 0, 1, 1]);
  });

  it("parts Zachary's club about as well as any way known", () => {
    const club: Record<number, number[]> = {
      0: [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31],
      1: [2, 3, 7, 13, 17, 19, 21, 30],
      2: [3, 7, 8, 9, 13, 27, 28, 32],
      3: [7, 12, 13],
      4: [6, 10],
      5: [6, 10, 16],
      6: [16],
      8: [30, 32, 33],
      9: [33],
      13: [33],
      14: [32, 33],
      15: [32, 33],
      18: [32, 33],
      19: [33],
      20: [32, 33],
      22: [32, 33],
      23: [25, 27, 29, 32, 33],
      24: [25, 27, 31],
      25: [31],
      26: [29, 33],
      27: [33],
      28: [31, 33],
      29: [32, 33],
      30: [32, 33],
      31: [32, 33],
      32: [33],
    };
    const pairs = Object.entries(club).flatMap(([a, all]) =>
      all.map((b) => [Number(a), b] as [number, number]),
    );
    const home = communitiesOf(34, graph(pairs), 1);
    const degree = (node: number) => pairs.filter((pair) => pair.includes(node)).length;
    const inside = pairs.filter(([a, b]) => home[a] === home[b]).length / pairs.length;
    const sums = [...new Set(home)].map((at) =>
      home.reduce((sum, each, node) => sum + (each === at ? degree(node) : 0), 0),
    );
    const chance = sums.reduce((all, sum) => all + (sum / (2 * pairs.length)) ** 2, 0);
    // The best there is has 0.4198; networkx's Louvain comes to 0.4188.
    expect(inside - chance).toBeGreaterThan(0.41);
  });
});

describe("projected", () => {
  it("keeps all where no backbone is asked for", () => {
    expect(projected(context, wanted, toTheEnd).links.every(({ kept, p }) => kept && p === 1)).toBe(
      true,
    );
  });

  it("keeps fewer where it corrects for all the pairs, also those that share nothing", () => {
    // Two rows of a rare pair of columns among many that share nothing.
    const many = [[0, 1, 2, 3], [0, 1, 2, 3], ...Array.from({ length: 30 }, (_, at) => [4 + at])];
    const wide = contextOfRows(many, 34);
    const of = (correction: "none" | "fdr", alpha: number) =>
      projected(wide, { ...wanted, backbone: "bicm", correction, alpha }, toTheEnd).links;
    const [link] = of("none", 0.05);
    expect(link).toMatchObject({ a: 0, b: 1, weight: 4, kept: true, through: [0, 1, 2, 3] });
    const pairs = (32 * 31) / 2;
    const p = link?.p ?? 1;
    expect(of("none", p * 1.01)[0]?.kept).toBe(true);
    expect(of("fdr", p * pairs * 0.99)[0]?.kept).toBe(false);
    expect(of("fdr", p * pairs * 1.01)[0]?.kept).toBe(true);
  });
});
