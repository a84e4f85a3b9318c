import { afterAll, describe, expect, inject, it } from "vitest";
import { guard } from "../../../src/graph/guard/guard.ts";
import { canary } from "./hostile.ts";
import { openTestNeo4j } from "../neo4j/opened.ts";
import { guardSuite } from "./guard-suite.ts";
import { harmless, harmlessOnNeo4j } from "./harmless.ts";

const open = async () => {
  const graph = openTestNeo4j({ unlocked: ["neo4j"] });
  await graph.write([
    { text: `CREATE INDEX ${canary}_song IF NOT EXISTS FOR (n:${canary}) ON (n.song)` },
    { text: `MERGE (:${canary} {song: '一只金丝雀'})` },
  ]);
  return graph;
};

describe.skipIf(!inject("neo4j"))("neo4j", () => {
  guardSuite("Neo4j", {
    open,
    harmless: [...harmless, ...harmlessOnNeo4j],
    namesOperators: true,
    state: [
      `MATCH (n:${canary}) RETURN labels(n), properties(n)`,
      "MATCH (n:Hostile) RETURN count(n)",
      `SHOW INDEXES YIELD name, labelsOrTypes WHERE labelsOrTypes[0] IN ["${canary}", "Hostile"] RETURN name`,
      "SHOW CONSTRAINTS YIELD name, labelsOrTypes WHERE 'Hostile' IN labelsOrTypes RETURN name",
      "SHOW SETTINGS YIELD name, value WHERE name = 'db.transaction.timeout' RETURN value",
    ],
  });

  afterAll(async () => {
    const graph = openTestNeo4j();
    await graph.write([
      { text: `DROP INDEX ${canary}_song IF EXISTS` },
      { text: `MATCH (n:${canary}) DETACH DELETE n` },
    ]);
    await graph.close();
  });

  it("points at what it refuses", async () => {
    const graph = openTestNeo4j();
    const text =
      "MATCH (n)\nRETURN n, COUNT { LOAD CSV FROM 'file:///etc/passwd' AS x RETURN x } AS c";
    await expect(guard(graph, text)).rejects.toMatchObject({
      slug: "not-allowed",
      place: { line: 2, column: 19 },
    });
    await graph.close();
  });

  it("shows that without it the file would be read", async () => {
    const graph = openTestNeo4j();
    const text = "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line[0] LIMIT 1";
    expect(String((await graph.read(text)).rows[0]?.[0])).toMatch(/root/u);
    await graph.close();
  });
});
