import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Output, Problem } from "../../contract/index.ts";
import { engines } from "../seed/engines.ts";
import { listen, serve, type Served } from "./served.ts";

type Answer = Output<"cypher">;

// Each row is 30 bytes in UTF-8 and a dozen characters.
const chinese = "UNWIND range(1, 2000) AS n RETURN '长三角城市群' AS text, n";

const send = (url: string, body: object, accept: string): Promise<Response> =>
  fetch(`${url}/api/cypher`, {
    method: "POST",
    headers: { "content-type": "application/json", accept },
    body: JSON.stringify(body),
  });
const collected = async (url: string, body: object): Promise<Answer> =>
  (await (await send(url, body, "application/json")).json()) as Answer;

describe.each(engines())("limits of POST /cypher › %s", (_, open) => {
  let served: Served;
  let narrow: Awaited<ReturnType<typeof listen>>;
  beforeAll(async () => {
    served = await serve(open);
    narrow = await listen(served.graph, { byteLimit: 4000, rowLimit: 500 });
  });
  afterAll(async () => {
    await narrow.close();
    await served.close();
  });

  it("refuses limits that are no limits", async () => {
    for (const byteLimit of [0, -1, 1.5, "all"]) {
      const reply = await served.post("/cypher", { text: "RETURN 1 AS n", byteLimit });
      expect([reply.status, (reply.body as Problem).errors?.[0]?.path]).toEqual([400, "byteLimit"]);
    }
  });

  it("sends no more bytes than asked, keeps the rows that fit, and says what cut", async () => {
    for (const byteLimit of [500, 5000, 20_000]) {
      const response = await send(served.url, { text: chinese, byteLimit }, "*/*");
      const lines = (await response.text()).trimEnd().split("\n");
      const sent = lines.slice(0, -1).reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
      expect(sent).toBeLessThanOrEqual(byteLimit);
      // Not a whole batch is left out: what is missing to the limit is less than a row.
      expect(sent).toBeGreaterThan(byteLimit - 60);
      const { summary } = JSON.parse(lines.at(-1) ?? "") as Answer;
      const rows = lines.slice(1, -1).flatMap((line) => (JSON.parse(line) as Answer).rows);
      expect(summary).toMatchObject({ rows: rows.length, truncated: true, cut: "bytes" });
      expect(summary.notices.map(({ code }) => code)).toEqual(["answer-too-long"]);
      expect(rows.map(([, n]) => n)).toEqual(rows.map((_each, at) => at + 1));
    }
  });

  it("cuts a collected answer at the same row", async () => {
    const whole = await collected(served.url, { text: chinese, byteLimit: 5000 });
    const lines = await (await send(served.url, { text: chinese, byteLimit: 5000 }, "*/*")).text();
    expect(whole.summary).toMatchObject({ cut: "bytes", truncated: true });
    expect(lines).toContain(`"rows":${whole.summary.rows},"truncated":true`);
    expect(whole.rows).toHaveLength(whole.summary.rows);
  });

  it("never gives more than the server's own limits, whatever is asked", async () => {
    const asked = { byteLimit: 1_000_000_000, rowLimit: 1_000_000 };
    const long = await collected(narrow.url, { text: chinese, ...asked });
    expect(long.summary).toMatchObject({ cut: "bytes" });
    expect(JSON.stringify(long.rows).length).toBeLessThan(4000);
    const many = await collected(narrow.url, { text: "UNWIND range(1, 2000) AS n RETURN 1 AS a" });
    expect(many.summary).toMatchObject({ cut: "rows", rows: 500, truncated: true });
  });

  it("says when the first rows were there, and nothing of a cut where there was none", async () => {
    const { summary } = await collected(served.url, { text: "UNWIND [1, 2] AS n RETURN n" });
    expect(summary).toMatchObject({ rows: 2, truncated: false });
    expect(summary.firstMillis).toBeLessThanOrEqual(summary.millis);
    expect(summary).not.toHaveProperty("cut");
    const none = await collected(served.url, { text: "UNWIND [] AS n RETURN n" });
    expect(none.summary).not.toHaveProperty("firstMillis");
  });

  it("tells its limits", async () => {
    const reply = await fetch(`${narrow.url}/api/cypher/limits`);
    expect(await reply.json()).toEqual({
      rows: 500,
      bytes: 4000,
      millis: 60_000,
      profile: served.graph.abilities.profile,
      writes: false,
    });
  });
});
