import { Neo4jError } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { graphError } from "../../../src/graph/neo4j/errors/errors.ts";
import { endless } from "../suite/sample.ts";
import { openTestNeo4j } from "./opened.ts";

const own = `Failing${process.pid}`;

describe.skipIf(!inject("neo4j"))("what fails on neo4j", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = openTestNeo4j();
    await graph.write([
      { text: `CREATE CONSTRAINT ${own} IF NOT EXISTS FOR (n:${own}) REQUIRE n.id IS UNIQUE` },
      { text: `CREATE (:${own} {id: 1})-[:FAILS]->(:${own} {id: 2})` },
    ]);
  });
  afterAll(async () => {
    await graph.write([
      { text: `DROP CONSTRAINT ${own}` },
      { text: `MATCH (n:${own}) DETACH DELETE n` },
    ]);
    await graph.close();
  });

  it.each([
    ["RETURN 1 / 0", "cypher-failed", /^A whole number is divided by zero\.$/u],
    ["RETURN 9223372036854775807 + 1", "cypher-failed", /larger than 64 bits/u],
    ["RETURN 9223372036854775808", "cypher-syntax", /^integer is too large$/u],
    ["RETURN 'a' * 2", "cypher-syntax", /^Type mismatch.*String$/u],
    ["RETURN toInteger([1])", "cypher-failed", /Expected a String, Float, Integer or Boolean/u],
    ["RETURN date('nonsense')", "cypher-failed", /^Text cannot be parsed to a Date$/u],
    ["RETURN 'a' =~ '('", "cypher-failed", /Unclosed group/u],
    ["RETURN $missing", "cypher-failed", /missing/u],
    ["MATCH (n) RETURN m", "cypher-syntax", /^Variable `m` not defined$/u],
    ["MATCH (n) RETURN n LIMIT -1", "cypher-syntax", /non-negative/u],
    ["CALL no.such()", "cypher-failed", /`no\.such`/u],
    ["RETURN no.such(1)", "cypher-syntax", /^Unknown function 'no\.such'$/u],
    [
      "CALL db.index.fulltext.queryNodes('nosuch', 'x')",
      "cypher-failed",
      /^`db\.index\.fulltext\.queryNodes` failed: There is no such fulltext schema index: nosuch$/u,
    ],
    [
      "RETURN [datetime({year: 300000, timezone: 'Asia/Shanghai'})] AS far",
      "cypher-failed",
      /beyond the years.*toString/u,
    ],
    ["USE nosuch RETURN 1", "not-found", /nosuch/u],
    ["SHOW ROLES", "not-allowed", /^SHOW ROLES is about users/u],
    ["CREATE (n)", "not-allowed", /^This query would change the data/u],
    ["RETURN 1 AS a; RETURN 2 AS b", "cypher-failed", /exactly one statement/u],
  ])("says the true reason: %s", async (text, slug, words) => {
    await expect(graph.read(text)).rejects.toMatchObject({
      slug,
      message: expect.stringMatching(words),
    });
  });

  it.each([
    [`CREATE (:${own} {id: 1})`, /already exists/u],
    [`MATCH (n:${own}) SET n.map = {a: 1}`, /primitive types/u],
    [`MATCH (n:${own} {id: 1}) DELETE n`, /still has relationships/u],
    [`MERGE (:${own} {id: null})`, /null property value/u],
  ])("says the true reason of a write: %s", async (text, words) => {
    await expect(graph.change(text)).rejects.toMatchObject({
      slug: "cypher-failed",
      message: expect.stringMatching(words),
    });
  });

  it("is no lack of time where somebody ended the query", async () => {
    const mark = `ended${process.pid}`;
    const ended = expect(graph.read(`/* ${mark} */ ${endless}`)).rejects.toMatchObject({
      slug: "cypher-failed",
      message: expect.stringContaining("ended this query"),
    });
    const running = () =>
      graph.read(
        "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE currentQuery STARTS WITH $mark RETURN transactionId",
        { mark: `/* ${mark}` },
      );
    await expect.poll(async () => (await running()).rows.length).toBe(1);
    await graph.read(`TERMINATE TRANSACTION '${String((await running()).rows[0]?.[0])}'`);
    await ended;
  });
});

describe("a code of neo4j that cannot be brought about here", () => {
  const about = { uri: "bolt://there:7687", username: "reader", password: "secret-secret" };
  const said = (code: string, message = "Its own words") => {
    const failure = graphError(new Neo4jError(message, code, "50N42", "error"), about);
    expect(failure.message).not.toContain("secret-secret");
    return [failure.slug, failure.message];
  };

  it.each([
    ["Neo.TransientError.Transaction.DeadlockDetected", "changed-meanwhile", /Run it again/u],
    ["Neo.TransientError.Transaction.LockAcquisitionTimeout", "changed-meanwhile", /Run it again/u],
    ["Neo.TransientError.General.StackOverFlowError", "too-deep", /nested more deeply/u],
    ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "too-large", /more memory/u],
    ["Neo.TransientError.General.TransactionMemoryLimit", "too-large", /more memory/u],
    ["Neo.TransientError.General.DatabaseUnavailable", "graph-unreachable", /does not run/u],
    ["Neo.TransientError.Request.NoThreadsAvailable", "busy", /Its own words/u],
    ["Neo.ClientError.Security.Forbidden", "not-allowed", /Its own words/u],
    ["Neo.ClientError.Security.AuthorizationExpired", "busy", /sign in anew/u],
    ["Neo.ClientError.Security.TokenExpired", "sign-in-refused", /has run out/u],
    ["Neo.ClientError.Security.AuthProviderFailed", "sign-in-refused", /“reader”.*own words/u],
    ["Neo.ClientError.Transaction.LockClientStopped", "timed-out", /waited for another/u],
  ])("has its own slug and words: %s", (code, slug, words) => {
    expect(said(code)).toEqual([slug, expect.stringMatching(words)]);
  });

  it("is too deep where the driver itself is out of stack", () => {
    const deep = (): number => 1 + deep();
    try {
      deep();
    } catch (error) {
      expect(graphError(error, about)).toMatchObject({ slug: "too-deep" });
    }
    expect.assertions(1);
  });

  it("is a time out of reach, and nothing deep, where the driver cannot read one", () => {
    const error = new RangeError("Invalid time value");
    expect(graphError(error, about)).toMatchObject({
      slug: "cypher-failed",
      message: expect.stringMatching(/beyond the years.*toString/u),
    });
  });

  it("is cut before the echo of a text, however many blanks that has", () => {
    const message = `Wrong${" ".repeat(200_000)}(line 1, column 1 (offset: 0))\n"RETURN"`;
    expect(said("Neo.ClientError.Statement.SyntaxError", message)[1]).toBe("Wrong");
  });
});
