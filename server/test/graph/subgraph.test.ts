import { type Node, type Relationship, subgraphOf } from "@chengmai/cypher";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { subgraphOfMany } from "../../src/graph/subgraph.ts";

const node = (at: number): Node => ({
  kind: "node",
  id: `n:${at}`,
  key: null,
  labels: [],
  properties: {},
});
const relationship = ({ at, from, to }: Record<"at" | "from" | "to", number>): Relationship => ({
  kind: "relationship",
  id: `e:${at}`,
  type: "T",
  from: `n:${from}`,
  to: `n:${to}`,
  properties: {},
});

const place = fc.nat(300);
const someNode = place.map(node);
const someRelationship = fc.record({ at: place, from: place, to: place }).map(relationship);
const row = fc.oneof(someNode, someRelationship, fc.tuple(someNode, someRelationship, someNode));

describe("subgraphOfMany", () => {
  it("is what subgraphOf is, in the same order, also of what ends in another part of the rows", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 450, size: "max" }), async (rows) => {
        expect(await subgraphOfMany(rows)).toEqual(subgraphOf(rows));
      }),
      { numRuns: 20 },
    );
  });
});
