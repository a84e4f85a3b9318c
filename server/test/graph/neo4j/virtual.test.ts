import { elementsOf } from "@chengmai/cypher";
import { afterAll, describe, expect, inject, it } from "vitest";
import { openTestNeo4j } from "./opened.ts";

describe.skipIf(!inject("neo4j"))("virtual nodes and relationships", () => {
  const graph = inject("neo4j") === null ? null : openTestNeo4j();
  afterAll(() => graph?.close());

  it("of a procedure have an id each, though the engine counts both from -1", async () => {
    await graph?.write([{ text: "MERGE (:VirtualA)-[:VIRTUAL]->(:VirtualB)" }]);
    const answer = await graph?.read("CALL db.schema.visualization()");
    await graph?.write([{ text: "MATCH (n) WHERE n:VirtualA OR n:VirtualB DETACH DELETE n" }]);
    const { nodes, relationships } = elementsOf(answer?.rows ?? []);
    expect(relationships.length).toBeGreaterThan(0);
    const ids = [...nodes, ...relationships].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(nodes.map(({ id }) => id));
    expect(relationships.filter(({ from, to }) => !known.has(from) || !known.has(to))).toEqual([]);
  });
});
