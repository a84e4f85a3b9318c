import type { Node, Path, Relationship } from "@chengmai/cypher";
import { describe, expect, it } from "vitest";
import { elementsOf, subgraphOf } from "../src/subgraph.ts";

const node = (id: string): Node => ({ kind: "node", id, key: null, labels: [], properties: {} });
const relationship = (id: string, from: string, to: string): Relationship => ({
  kind: "relationship",
  id,
  type: "T",
  from,
  to,
  properties: {},
});

describe("subgraphOf", () => {
  it("leaves out a relationship whose end nobody holds", () => {
    expect(subgraphOf([node("a"), relationship("r", "a", "b")]).relationships).toEqual([]);
  });

  it("keeps one whose end the asker holds", () => {
    const { relationships } = subgraphOf([node("a"), relationship("r", "a", "b")], new Set(["b"]));
    expect(relationships.map(({ id }) => id)).toEqual(["r"]);
  });

  it("finds each node and relationship once, in rows, lists, paths and maps", () => {
    const path: Path = {
      kind: "path",
      nodes: [node("a"), node("b")],
      relationships: [relationship("r", "a", "b")],
    };
    const found = subgraphOf([
      [path, 3, null],
      [[node("b"), { inner: node("c") }], "text"],
    ]);
    expect(found.nodes.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(found.relationships.map(({ id }) => id)).toEqual(["r"]);
  });

  it("goes into lists of paths, maps of lists, and maps within them", () => {
    const path: Path = {
      kind: "path",
      nodes: [node("a"), node("b")],
      relationships: [relationship("r", "a", "b")],
    };
    const found = subgraphOf([[[{ ways: [[path]], of: { one: { two: [node("c")] } } }]]]);
    expect(found.nodes.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(found.relationships.map(({ id }) => id)).toEqual(["r"]);
  });

  it("does not look for nodes among the properties of a node", () => {
    const holder = { ...node("a"), properties: { odd: { kind: "node", id: "x" } } };
    expect(subgraphOf([holder]).nodes.map(({ id }) => id)).toEqual(["a"]);
  });

  it("does not look into exact values", () => {
    expect(subgraphOf([{ kind: "date", value: "2026-01-01" }])).toEqual({
      nodes: [],
      relationships: [],
    });
  });
});

describe("elementsOf", () => {
  it("keeps a relationship whose ends are not there, for whoever can fetch them", () => {
    const { relationships } = elementsOf([
      [relationship("r", "a", "b"), relationship("r", "a", "b")],
    ]);
    expect(relationships.map(({ id }) => id)).toEqual(["r"]);
  });
});
