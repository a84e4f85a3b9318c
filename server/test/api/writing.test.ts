import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Output, Problem } from "../../contract/index.ts";
import { unknownUnlocked } from "../../src/graph/guard/unlocked.ts";
import { engines } from "../seed/engines.ts";
import { listen, serve, type Served } from "./served.ts";

const label = `Api${process.pid}`;
const made = `CREATE (n:${label} {name: '新'}) RETURN n.name AS name`;

const post = async (url: string, body: object) => {
  const headers = { "content-type": "application/json", accept: "application/json" };
  const text = JSON.stringify(body);
  const reply = await fetch(`${url}/api/cypher`, { method: "POST", headers, body: text });
  return { status: reply.status, body: (await reply.json()) as unknown };
};

const writes = async (url: string) => {
  const limits = await fetch(`${url}/api/cypher/limits`);
  return ((await limits.json()) as Output<"limits">).writes;
};

describe.each(engines())("POST /cypher with write › %s", (_, open) => {
  let served: Served;
  let unlocked: { url: string; close: () => Promise<void> };
  beforeAll(async () => {
    served = await serve(open);
    const { default: name } = await served.graph.databases();
    unlocked = await listen({ ...served.graph, unlocked: [name] });
  });
  afterAll(async () => {
    await unlocked.close();
    await served.close();
  });

  const counted = async () =>
    (await served.graph.read(`MATCH (n:${label}) RETURN count(n) AS c`)).rows[0]?.[0];

  it("refuses to write to a database that is not unlocked, and says how it could be", async () => {
    const { status, body } = await post(served.url, { text: made, write: true });
    expect(status).toBe(403);
    expect((body as Problem).detail).toMatch(/CHENGMAI_WRITES=\w+/);
    expect(await counted()).toBe(0);
  });

  it("refuses to write where it is unlocked and nobody asked to, and says how to ask", async () => {
    const { status, body } = await post(unlocked.url, { text: made });
    expect([status, (body as Problem).detail]).toEqual([
      403,
      expect.stringContaining("write: true"),
    ]);
    expect(await counted()).toBe(0);
  });

  it("refuses schema and commands to whoever asks", async () => {
    for (const text of [`CREATE INDEX FOR (n:${label}) ON (n.name)`, "SHOW USERS"]) {
      const { status } = await post(unlocked.url, { text, write: true });
      expect([text, status >= 400 && status < 500]).toEqual([text, true]);
    }
  });

  it("writes, and answers with rows and counters", async () => {
    const { status, body } = await post(unlocked.url, { text: made, write: true });
    const { rows, summary } = body as Output<"cypher">;
    expect([status, rows]).toEqual([200, [["新"]]]);
    expect(summary.counters).toEqual({ nodesCreated: 1, labelsAdded: 1, propertiesSet: 1 });
    expect(await counted()).toBe(1);
  });

  it("finds what was written by search at once", async () => {
    const search = async () => {
      const reply = await fetch(
        `${unlocked.url}/api/search?q=${encodeURIComponent("新新城")}&limit=5`,
      );
      return (await reply.json()) as { node: { labels: string[] } }[];
    };
    expect(await search()).toEqual([]);
    await post(unlocked.url, { text: `CREATE (:${label} {name: '新新城'})`, write: true });
    expect((await search())[0]?.node.labels).toEqual([label]);
  });

  it("tells who asks for the limits whether it may write", async () => {
    expect([await writes(served.url), await writes(unlocked.url)]).toEqual([false, true]);
  });

  it("knows which unlocked names no database has", async () => {
    const { default: name } = await served.graph.databases();
    const graph = { ...served.graph, unlocked: [name.toUpperCase(), "elsewhere"] };
    expect(await unknownUnlocked(graph)).toEqual(["elsewhere"]);
  });

  it("deletes what it wrote", async () => {
    const { body } = await post(unlocked.url, { text: `MATCH (n:${label}) DELETE n`, write: true });
    expect((body as Output<"cypher">).summary.counters).toEqual({ nodesDeleted: 2 });
    expect(await counted()).toBe(0);
  });
});
