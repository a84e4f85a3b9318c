import type { Path, Relationship } from "@chengmai/cypher/values";
import { describe, expect, test } from "vitest";
import { groundOf, waysOf, waysWithin } from "../../src/board/model/ways.ts";
import { allNodes, allRelationships } from "./real-facts.ts";

const nodeOf = (id: string) => {
  const found = allNodes.find((node) => node.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

/** A path along relationships that follow each other. */
const path = (...relationships: Relationship[]): Path => ({
  kind: "path",
  nodes: [relationships[0]?.from ?? "", ...relationships.map(({ to }) => to)].map(nodeOf),
  relationships,
});

const said = allRelationships.filter(({ type }) => type === "TAKES_PART_IN");
const first = said[0];
const other = said.find((each) => each.to === first?.to && each.from !== first.from);
const member = allRelationships.find(
  ({ type, to }) => type === "MEMBER_OF" && to.startsWith("cluster:"),
);
const applies = allRelationships.find(
  ({ type, from }) => type === "APPLIES" && from === member?.to,
);
if (!first || !other || !member || !applies) throw new Error("the facts lack an example");

const direct = [nodeOf(first.to), "各自参与", "both take part", [path(first)], [path(other)]];
const climbing = [nodeOf(applies.to), "经由", "through", [path(member, applies)], [path(first)]];

describe("ways between two places", () => {
  test("rows become ways; a row without a mechanism is none", () => {
    expect(waysOf([direct, [null, "", "", [], []]])).toHaveLength(1);
  });

  test("stated keeps what is said of the two places themselves, and no way that climbs by membership", () => {
    const ways = waysOf([direct, climbing]);
    expect(waysWithin(ways, "inherited")).toEqual(ways);
    expect(waysWithin(ways, "stated")).toEqual([ways[0]]);
  });

  test("a way that only one side can go is no way", () => {
    const half = [
      direct[0] ?? null,
      "",
      "",
      [path(first), path(member, applies)],
      [path(member, applies)],
    ];
    expect(waysWithin(waysOf([half]), "stated")).toEqual([]);
  });

  test("their ground is every node and relationship on them, each once", () => {
    const { nodes, relationships } = groundOf(waysOf([direct, direct]));
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(
      [...new Set([first.from, first.to, other.from])].toSorted(),
    );
    expect(relationships).toHaveLength(2);
  });
});
