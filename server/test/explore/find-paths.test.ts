import type { Node, Relationship } from "@chengmai/cypher";
import { describe, expect, it } from "vitest";
import type { Found } from "../../src/explore/search/found.ts";
import type { Neighbours } from "../../src/explore/search/known.ts";
import { findPaths } from "../../src/explore/search/paths.ts";

const node = (id: string): Node => ({ kind: "node", id, key: null, labels: [], properties: {} });

const namesOf = (found: readonly Found[]): string[] =>
  found.map(({ path }) => path.nodes.map(({ id }) => id).join(""));

const graphOf = (...pairs: string[]) => {
  const relationships = pairs.map((pair, at): Relationship => {
    const [from = "", to = ""] = pair.split("-");
    return { kind: "relationship", id: `r${at}`, type: "T", from, to, properties: {} };
  });
  const asked: string[][] = [];
  const neighbours: Neighbours = (ids) => {
    asked.push(ids);
    const steps = relationships.flatMap((relationship) =>
      [
        [relationship.from, relationship.to],
        [relationship.to, relationship.from],
      ].flatMap(([id = "", other = ""]) =>
        ids.includes(id) ? [{ id, relationship, node: node(other) }] : [],
      ),
    );
    return Promise.resolve({ steps, cut: false });
  };
  const find = async (from: string, to: string, maxHops: number, limit = 100) => {
    const search = { from: [node(from)], to: [node(to)], maxHops, limit, weigh: null };
    const { found, truncated } = await findPaths(search, neighbours);
    return { paths: namesOf(found), truncated };
  };
  return { find, asked, neighbours };
};

const isEnd = ({ id }: Node): boolean => ["x", "y"].includes(id);

const cut: Neighbours = () => Promise.resolve({ steps: [], cut: true });

describe("findPaths", () => {
  it("finds nothing between parts that do not touch, and stops asking", async () => {
    const { find, asked } = graphOf("a-b", "x-y");
    expect(await find("a", "x", 10)).toEqual({ paths: [], truncated: false });
    expect(asked.length).toBeLessThan(5);
  });

  it("gives every path once, shortest first, against the arrows too", async () => {
    const { find } = graphOf("a-b", "c-b", "a-d", "d-e", "e-c", "a-c");
    expect(await find("a", "c", 4)).toEqual({ paths: ["ac", "abc", "adec"], truncated: false });
  });

  it("keeps to the longest length asked for", async () => {
    const { find } = graphOf("a-b", "b-c", "c-d", "a-d");
    expect((await find("a", "d", 2)).paths).toEqual(["ad"]);
    expect((await find("a", "d", 3)).paths).toEqual(["ad", "abcd"]);
  });

  it("meets no node twice, and takes parallel relationships for two paths", async () => {
    const { find } = graphOf("a-b", "a-b", "b-b");
    expect((await find("a", "b", 6)).paths).toEqual(["ab", "ab"]);
  });

  it("says that there are more than the limit, and never asks further than it must", async () => {
    const { find, asked } = graphOf("a-b", "a-c", "b-z", "c-z", "z-y");
    expect(await find("a", "z", 10, 1)).toEqual({ paths: ["abz"], truncated: true });
    expect(asked.length).toBe(2);
  });

  it("says so when a layer was cut", async () => {
    const search = { from: [node("a")], to: [node("b")], maxHops: 3, limit: 5, weigh: null };
    expect(await findPaths(search, cut)).toEqual({ found: [], truncated: true });
  });

  it("finds a path of ten hops", async () => {
    const { find } = graphOf(...[..."abcdefghij"].map((id, at) => `${id}-${"bcdefghijk"[at]}`));
    expect((await find("a", "k", 10)).paths).toEqual(["abcdefghijk"]);
    expect((await find("a", "k", 9)).paths).toEqual([]);
  });

  it("gives the lightest first, and walks nothing without a weight", async () => {
    const { neighbours } = graphOf("a-b", "b-z", "a-c", "c-z", "a-z", "a-d", "d-z");
    // By their numbers: a-b, b-z, a-c, c-z, a-z, a-d, d-z.
    const weights = [1, 1, 5, 0.5, 4, 0, null];
    const weigh = ({ id }: Relationship) => weights[Number(id.slice(1))] ?? null;
    const search = { from: [node("a")], to: [node("z")], maxHops: 4, limit: 10, weigh };
    const found = await findPaths(search, neighbours);
    expect(namesOf(found.found)).toEqual(["abz", "az", "acz"]);
    expect(found.found.map(({ weight }) => weight)).toEqual([2, 4, 5.5]);
    expect(found.truncated).toBe(false);
    const some = await findPaths({ ...search, limit: 2 }, neighbours);
    expect([namesOf(some.found), some.truncated]).toEqual([["abz", "az"], true]);
  });

  it("ends at any node of a kind, and begins at several", async () => {
    const { neighbours } = graphOf("a-b", "b-x", "a-y", "c-x");
    const search = { to: isEnd, maxHops: 3, limit: 10, weigh: null };
    const found = await findPaths({ ...search, from: [node("a"), node("c")] }, neighbours);
    expect(namesOf(found.found)).toEqual(["ay", "cx", "abx"]);
  });

  it("gives up on a dense graph and says so", async () => {
    const ids = Array.from({ length: 40 }, (_, at) => String.fromCodePoint(0x4e00 + at));
    const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => `${a}-${b}`));
    const [from = "", to = ""] = ids;
    const found = await graphOf(...pairs).find(from, to, 10, 100_000);
    expect(found.truncated).toBe(true);
  });
});
