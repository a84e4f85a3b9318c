import type { Node, Relationship } from "@chengmai/cypher/values";
import { expect, it } from "vitest";
import { common, countedIn } from "../../src/patterns/compare/around-of.ts";

const node = (id: string, ...labels: string[]): Node => ({
  kind: "node",
  id,
  key: null,
  labels,
  properties: {},
});
const tie = (id: string, from: string, to: string): Relationship => ({
  kind: "relationship",
  id,
  type: "T",
  from,
  to,
  properties: {},
});
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id).join(" ");

it("is of a label what has it first of its labels, with what joins it to the middle", () => {
  const around = {
    nodes: [
      node("a", "Stall"),
      node("1", "Good"),
      node("2", "Street", "Good"),
      node("3", "Street"),
    ],
    relationships: [tie("x", "a", "1"), tie("y", "a", "2"), tie("z", "3", "a")],
  };
  const found = countedIn(around, { label: "Good" }, new Set(["a"]));
  expect([ids(found.nodes), ids(found.relationships)]).toEqual(["a 1 2", "x y"]);
});

it("is of both what both have, and no line without its ends", () => {
  const one = {
    nodes: [node("a"), node("1"), node("2")],
    relationships: [tie("x", "a", "1"), tie("w", "1", "2")],
  };
  const other = { nodes: [node("b"), node("1")], relationships: [tie("w", "1", "2")] };
  const found = common(one, other);
  expect([ids(found.nodes), ids(found.relationships)]).toEqual(["1 2", "w"]);
});
