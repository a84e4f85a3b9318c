import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Output, Problem } from "../../contract/index.ts";
import { engines } from "../seed/engines.ts";
import { listen, serve, type Reply, type Served } from "./served.ts";

// Far more rows than any machine finishes: what bounds it is what is tested.
const runaway =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a * b) AS n";
const million = "UNWIND range(1, 1000000) AS n RETURN n";

const slug = (reply: Reply): string => (reply.body as Problem).type.replace("/problems/", "");

describe.each(engines())("POST /cypher › %s", (_, open) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(open);
  });
  afterAll(() => served.close());

  const ask = (text: string, more: object = {}): Promise<Reply> =>
    served.post("/cypher", { text, ...more });

  it("refuses every way to write", async () => {
    for (const text of [
      "CREATE (n:Intruder) RETURN n",
      "MATCH (n:City) SET n.name = 'x' RETURN n",
      "MATCH (n:City) DETACH DELETE n",
      "MERGE (n:City {id: 'x'}) RETURN n",
      "CREATE INDEX intruder FOR (n:City) ON (n.name)",
    ]) {
      expect([text, (await ask(text)).status]).toEqual([text, 403]);
    }
  });

  it("refuses LOAD CSV and names it", async () => {
    const reply = await ask("LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line");
    expect([reply.status, slug(reply)]).toEqual([403, "not-allowed"]);
    expect((reply.body as Problem).detail).toMatch(/LoadCSV|LOAD CSV/i);
    expect(JSON.stringify(reply.body)).not.toContain("root:");
  });

  it.each(["EXPLAIN RETURN 1", "/**/ profile RETURN 1", "\\u0045XPLAIN CREATE (n:Intruder)"])(
    "says that a text asks for its plan, so that a page can open it: %s",
    async (text) => {
      const reply = await ask(text);
      expect([reply.status, slug(reply)]).toEqual([403, "not-allowed"]);
      const { detail, errors = [] } = reply.body as Problem;
      expect(detail).toMatch(/asks for a plan, not for rows; open its plan/);
      expect(errors.map(({ path }) => path)).toEqual(["text"]);
      expect(errors[0]?.message).toMatch(/^(?:explain|profile)$/);
    },
  );

  it("refuses administration and a second statement", async () => {
    for (const text of ["SHOW USERS", "CREATE USER eve SET PASSWORD 'secret123'"]) {
      expect((await ask(text)).status).toBeGreaterThanOrEqual(400);
      expect((await ask(text)).status).toBeLessThan(500);
    }
    const second = await ask("MATCH (n) RETURN n LIMIT 1; MATCH (m) DETACH DELETE m");
    expect(second.status).toBeGreaterThanOrEqual(400);
    expect(second.status).toBeLessThan(500);
    expect((await served.graph.health()).nodes).toBeGreaterThan(300);
  });

  it("says at which line and column the text cannot be read", async () => {
    const reply = await ask("MATCH (n:City)\nRETRUN n");
    expect([reply.status, slug(reply)]).toEqual([422, "cypher-syntax"]);
    expect(reply.body).toMatchObject({ line: 2, column: expect.any(Number) as number });
  });

  it("ends a runaway query when its time is up, and goes on serving", async () => {
    const reply = await ask(runaway, { timeoutMs: 300 });
    expect([reply.status, slug(reply)]).toEqual([504, "timed-out"]);
    expect((await ask("RETURN 1 AS one")).body).toMatchObject({ rows: [[1]] });
  });

  it("cuts a million rows at the limit and says so", async () => {
    const { body } = await ask(million, { rowLimit: 1_000_000 });
    const { rows, summary } = body as Output<"cypher">;
    expect(rows).toHaveLength(5000);
    expect(summary).toMatchObject({ rows: 5000, truncated: true });
  });

  it("keeps whole numbers beyond 2^53 exact", async () => {
    const { body } = await ask("RETURN 9007199254740993 AS big");
    expect((body as Output<"cypher">).rows).toEqual([
      [{ kind: "integer", value: "9007199254740993" }],
    ]);
  });

  it("takes parameters", async () => {
    const text = "MATCH (n:City) WHERE n.id = $id RETURN n.nameEn AS name";
    const { body } = await ask(text, { params: { id: "city:suzhou" } });
    expect((body as Output<"cypher">).rows).toEqual([["Suzhou"]]);
  });

  const stream = (text: string, signal?: AbortSignal): Promise<Response> =>
    fetch(`${served.url}/api/cypher`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text, rowLimit: 5000 }),
      ...(signal && { signal }),
    });

  it("streams NDJSON: columns, rows in pieces, the summary last", async () => {
    const response = await stream(million);
    expect(response.headers.get("content-type")).toMatch(/^application\/x-ndjson/);
    const lines = (await response.text())
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines[0]).toEqual({ columns: ["n"] });
    expect(lines.at(-1)).toMatchObject({ summary: { rows: 5000, truncated: true } });
    const pieces = lines.slice(1, -1) as { rows: unknown[][] }[];
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.flatMap(({ rows }) => rows)).toHaveLength(5000);
  });

  it("cuts an answer whose few rows are too long, and says so", async () => {
    const params = { text: "长".repeat(80_000) };
    const reply = await ask("UNWIND range(1, 450) AS n RETURN $text AS text", { params });
    const { rows, summary } = reply.body as Output<"cypher">;
    expect(rows.length).toBeLessThan(450);
    expect(summary).toMatchObject({ truncated: true, notices: [{ code: "answer-too-long" }] });
  });

  it("says what went wrong when that is only found underway", async () => {
    const response = await stream("UNWIND range(1, 4000) AS n RETURN 1 / (3500 - n) AS x");
    const lines = (await response.text()).trimEnd().split("\n");
    const last = JSON.parse(lines.at(-1) ?? "") as { problem?: Problem } & Problem;
    // An engine that answers only when it has all rows says it at once.
    const said = last.problem ?? last;
    expect(said).toMatchObject({ type: "/problems/cypher-failed", status: 422 });
    expect(lines.join("")).not.toContain("summary");
  });

  it("gives the place of a running query back when the client leaves", async () => {
    const narrow = await listen(served.graph, { queries: 1, timeoutMs: 20_000 });
    const leaving = new AbortController();
    const post = (text: string, signal?: AbortSignal) =>
      fetch(`${narrow.url}/api/cypher`, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify({ text }),
        ...(signal && { signal }),
      });
    const left = post(runaway, leaving.signal).catch(() => "left");
    const told = async (): Promise<unknown[]> => {
      const { status, headers } = await post("RETURN 1 AS one");
      return [status, headers.get("retry-after")];
    };
    await expect.poll(told).toEqual([429, "1"]);
    leaving.abort();
    expect(await left).toBe("left");
    await expect.poll(told, { timeout: 10_000 }).toEqual([200, null]);
    await narrow.close();
  });
});
