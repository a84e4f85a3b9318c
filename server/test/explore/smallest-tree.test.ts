import type { Node, Relationship } from "@chengmai/cypher";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFew, smallestTree } from "../../src/explore/search/dreyfus-wagner.ts";
import { openKnown } from "../../src/explore/search/known.ts";
import { nearestTree } from "../../src/explore/search/nearest-tree.ts";
import { numbered, type Numbered } from "../../src/explore/search/numbered.ts";

const node = (id: number): Node => ({
  kind: "node",
  id: String(id),
  key: null,
  labels: [],
  properties: {},
});

type Pair = readonly [number, number];

/** The graph of these pairs, its nodes numbered as they are called. */
const graphOf = (size: number, pairs: readonly Pair[]): Numbered => {
  const known = openKnown(Array.from({ length: size }, (_, id) => node(id)));
  known.learn(
    pairs.map(([from, to], at) => ({
      id: String(from),
      node: node(to),
      relationship: {
        kind: "relationship",
        id: `r${at}`,
        type: "T",
        from: String(from),
        to: String(to),
        properties: {},
      },
    })),
  );
  return numbered(known);
};

const joins = (pairs: readonly Pair[], held: ReadonlySet<number>): boolean => {
  const [first = 0] = held;
  const reached = new Set([first]);
  for (const at of reached)
    for (const [a, b] of pairs)
      if (held.has(a) && held.has(b) && (a === at || b === at)) reached.add(a).add(b);
  return reached.size === held.size;
};

/** By looking at every set of nodes. */
const bySearching = (size: number, pairs: readonly Pair[], terminals: readonly number[]) => {
  let least = Infinity;
  for (let mask = 0; mask < 1 << size; mask += 1) {
    const held = new Set(
      Array.from({ length: size }, (_, id) => id).filter((id) => mask & (1 << id)),
    );
    if (terminals.every((id) => held.has(id)) && held.size - 1 < least && joins(pairs, held))
      least = held.size - 1;
  }
  return least;
};

const isTree = (tree: readonly Relationship[], terminals: readonly number[]): boolean => {
  const pairs = tree.map(({ from, to }) => [Number(from), Number(to)] as const);
  const held = new Set([...pairs.flat(), ...terminals]);
  return joins(pairs, held) && held.size === tree.length + 1;
};

const size = 8;
const graphs = fc.array(
  fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).filter(([a, b]) => a !== b),
  { minLength: 6, maxLength: 14 },
);
const ends = fc.uniqueArray(fc.nat(size - 1), { minLength: 3, maxLength: 5 });

describe("the smallest connection", () => {
  it("is as small as any, and a tree, in every graph", () => {
    fc.assert(
      fc.property(graphs, ends, (pairs, terminals) => {
        const tree = smallestTree(terminals, graphOf(size, pairs));
        expect(tree?.length ?? Infinity).toBe(bySearching(size, pairs, terminals));
        if (tree !== null) expect(isTree(tree, terminals)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("by way of the nearest is a tree of at most twice that, in every graph", () => {
    fc.assert(
      fc.property(graphs, ends, (pairs, terminals) => {
        const tree = nearestTree(terminals, graphOf(size, pairs));
        const least = bySearching(size, pairs, terminals);
        expect(tree === null).toBe(least === Infinity);
        if (tree === null) return;
        expect(isTree(tree, terminals)).toBe(true);
        expect(tree.length).toBeLessThanOrEqual(2 * least);
      }),
      { numRuns: 150 },
    );
  });

  it("is not looked for where that would take too long", () => {
    expect(isFew(5, 5000)).toBe(true);
    expect(isFew(9, 5000)).toBe(false);
    expect(isFew(20, 30)).toBe(false);
  });
});
