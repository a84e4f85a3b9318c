import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { guard } from "../../../src/graph/guard/guard.ts";
import { isJudged, readProcedures } from "../../../src/graph/guard/procedures.ts";
import { openTestNeo4j } from "../neo4j/opened.ts";

const ownIndex = `judged${process.pid}`;
const vector = "CREATE VECTOR INDEX";
const dimensions =
  "OPTIONS {indexConfig: {`vector.dimensions`: 2, `vector.similarity_function`: 'cosine'}}";

/** Calls that need more than their name. */
const calls: Partial<Record<string, string>> = {
  "db.index.fulltext.queryNodes": `('${ownIndex}n', 'x')`,
  "db.index.fulltext.queryRelationships": `('${ownIndex}r', 'x')`,
  "db.index.vector.queryNodes": `('${ownIndex}vn', 1, [1.0, 2.0])`,
  "db.index.vector.queryRelationships": `('${ownIndex}vr', 1, [1.0, 2.0])`,
};

describe.skipIf(!inject("neo4j"))("procedures and commands of a real Neo4j", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = openTestNeo4j();
    await graph.write([
      { text: `CREATE FULLTEXT INDEX ${ownIndex}n FOR (n:Judged) ON EACH [n.x]` },
      { text: `CREATE FULLTEXT INDEX ${ownIndex}r FOR ()-[r:JUDGED]-() ON EACH [r.x]` },
      { text: `${vector} ${ownIndex}vn FOR (n:Judged) ON (n.v) ${dimensions}` },
      { text: `${vector} ${ownIndex}vr FOR ()-[r:JUDGED]-() ON (r.v) ${dimensions}` },
    ]);
  });
  afterAll(async () => {
    const names = ["n", "r", "vn", "vr"].map((end) => `${ownIndex}${end}`);
    await graph.write(names.map((name) => ({ text: `DROP INDEX ${name} IF EXISTS` })));
    await graph.close();
  });

  const refusal = (text: string) => expect(guard(graph, text)).rejects;

  it("are all judged, each by its name", async () => {
    const { rows } = await graph.read("SHOW PROCEDURES YIELD name RETURN name");
    const names = rows.map(([name]) => String(name));
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !isJudged(name))).toEqual([]);
    expect([...readProcedures].filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each([...readProcedures])("may be called where they only read: %s", async (name) => {
    const text = `CALL ${name}${calls[name] ?? "()"}`;
    await guard(graph, text);
    await expect(graph.read(text)).resolves.toBeDefined();
  });

  it.each([
    "SHOW INDEXES",
    "SHOW ALL INDEXES YIELD * WHERE name STARTS WITH 'x' RETURN name, type ORDER BY name",
    "SHOW VECTOR INDEXES",
    "SHOW CONSTRAINTS YIELD *",
    "SHOW FUNCTIONS",
    "SHOW BUILT IN FUNCTIONS YIELD name RETURN count(name) AS n",
    "SHOW PROCEDURES",
    "SHOW PROCEDURES EXECUTABLE",
  ])("may be asked where they tell of the graph and its language: %s", async (text) => {
    await guard(graph, text);
    await expect(graph.read(text)).resolves.toBeDefined();
  });

  it.each([
    ["CALL dbms.listConfig()", /^dbms\.listConfig is about the server's configuration/u],
    ["SHOW SETTINGS", /^ShowSettings is about the server's configuration/u],
    ["SHOW TRANSACTIONS", /^ShowTransactions is about the queries and connections of others/u],
    ["TERMINATE TRANSACTION 'x-transaction-1'", /^TerminateTransactions is about the queries/u],
    ["CALL dbms.listConnections()", /connections of others/u],
    ["CALL db.stats.retrieve('QUERIES')", /queries and connections of others/u],
    ["CALL dbms.killConnection('bolt-1')", /connections of others/u],
    ["SHOW USERS", /is about users.*The databases that can be read are listed on the page/u],
    ["SHOW CURRENT USER", /is about users/u],
    ["SHOW DATABASES", /care of databases/u],
    ["SHOW PRIVILEGES", /^SHOW PRIVILEGES is about users/u],
    ["SHOW ROLES", /^SHOW ROLES is about users/u],
    ["SHOW SERVERS", /^SHOW SERVERS is about users/u],
    ["STOP DATABASE neo4j", /^STOP DATABASE is about users/u],
    ["CALL dbms.queryJmx('*:*')", /is about the server itself/u],
    ["CALL db.clearQueryCaches()", /is about the server itself/u],
    ["CALL db.createLabel('X')", /would change the graph by a call/u],
    ["CREATE INDEX FOR (n:X) ON (n.x)", /^CreateIndex would change indexes/u],
    ["CREATE INDEX x IF NOT EXISTS FOR (n:X) ON (n.x)", /would change indexes/u],
    ["DROP CONSTRAINT x IF EXISTS", /^DropConstraint would change indexes/u],
    ["CREATE (n:X)", /^Create would change the data.*CHENGMAI_WRITES/u],
    ["LOAD CSV FROM 'file:///etc/passwd' AS x RETURN x", /^LoadCSV would read a file/u],
    ["UNWIND [1] AS i CALL { CREATE (:X) } IN TRANSACTIONS", /Leave IN TRANSACTIONS out/u],
  ])("say truly why not: %s", async (text, reason) => {
    await refusal(text).toMatchObject({
      slug: "not-allowed",
      message: expect.stringMatching(reason),
      words: { zh: expect.stringMatching(/[。]$/u), en: expect.stringMatching(reason) },
    });
  });
});
