import { describe, expect, test } from "vitest";
import { firstOf, heldBy, talliesOf } from "../../../src/results/graph/held.ts";
import { node, relationship } from "../../make.ts";

const [a, b, c] = [node("City", "a"), node("City", "b"), node("Book shop 书店", "c")];
const [ab, bc] = [relationship(a, "NEAR", b), relationship(b, "HAS", c)];

describe("what rows hold", () => {
  test("values alone hold nothing", () => {
    expect(heldBy([[1, "text", null, { map: [true] }]])).toEqual({
      nodes: [],
      relationships: [],
      missing: [],
    });
  });

  test("each node and relationship is held once, and ends that did not come are named", () => {
    const held = heldBy([
      [a, ab],
      [a, { inner: [bc] }],
    ]);
    expect(held.nodes).toEqual([a]);
    expect(held.relationships).toEqual([ab, bc]);
    expect(held.missing).toEqual([b.id, c.id]);
  });

  test("is counted by label and type, with how many are drawn already", () => {
    const { labels, types } = talliesOf(heldBy([[a, b, c, ab]]), {
      nodes: new Map([[b.id, b]]),
      relationships: new Map(),
    });
    expect(labels).toEqual([
      { name: "City", count: 2, there: 1 },
      { name: "Book shop 书店", count: 1, there: 0 },
    ]);
    expect(types).toEqual([{ name: "NEAR", count: 1, there: 0 }]);
  });
});

describe("the first of many", () => {
  test("have no relationship to what is left out", () => {
    const first = firstOf(heldBy([[a, b, c, ab, bc]]), 2);
    expect(first.nodes).toEqual([a, b]);
    expect(first.relationships).toEqual([ab]);
  });

  test("fetch no more ends than there is room for", () => {
    expect(firstOf(heldBy([[a, ab, bc]]), 2).missing).toEqual([b.id]);
  });
});
