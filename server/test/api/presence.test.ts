import { loadFacts } from "@chengmai/data";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { openNeo4j } from "../../src/graph/neo4j/index.ts";
import { seedAtStart } from "../../src/seed-at-start.ts";
import { gateTo, type Gate } from "../graph/neo4j/gate.ts";
import { alone } from "../seed/alone.ts";
import { listen } from "./served.ts";

const access = inject("neo4j");

describe.skipIf(access === null)("a Neo4j that comes, goes and comes back", () => {
  let gate: Gate;
  let graph: Graph;
  let served: Awaited<ReturnType<typeof listen>>;
  let leave: () => void;
  beforeAll(async () => {
    if (access === null) return;
    leave = await alone();
    gate = await gateTo(access.uri);
    graph = openNeo4j({ ...access, uri: gate.uri, timeoutMs: 60_000, rowLimit: 5000 });
    served = await listen(graph);
  });
  afterAll(async () => {
    await served.close();
    await gate.shut();
    await graph.close();
    leave();
  });

  const health = async (): Promise<number> => (await fetch(`${served.url}/api/health`)).status;

  it("is unreachable before it is there, and seeded as soon as it is", async () => {
    expect(await health()).toBe(503);
    const said: string[] = [];
    const log = (line: string): number => said.push(line);
    const { signal } = new AbortController();
    const seeding = seedAtStart(graph, loadFacts(), { log, signal, everyMs: 100 });
    await expect
      .poll(() => said, { timeout: 30_000 })
      .toEqual([
        expect.stringMatching(/does not answer at/),
        expect.stringMatching(/does not answer yet/),
      ]);
    await gate.open();
    await seeding;
    await expect.poll(health).toBe(200);
  });

  it("is told to be away while it is, and answers again without a restart", async () => {
    await gate.shut();
    const reply = await fetch(`${served.url}/api/search?q=suzhou`);
    expect([reply.status, await reply.json()]).toMatchObject([
      503,
      { type: "/problems/graph-unreachable" },
    ]);
    await gate.open();
    await expect.poll(health).toBe(200);
    expect((await fetch(`${served.url}/api/search?q=suzhou`)).status).toBe(200);
  });
});

describe.skipIf(access === null)("a Neo4j that refuses the password", () => {
  it("is told by its own problem, tried again when asked, and does not stop the start", async () => {
    if (access === null) return;
    const said: string[] = [];
    const log = (line: string): number => said.push(line);
    const limits = { timeoutMs: 60_000, rowLimit: 5000, log };
    const graph = openNeo4j({ ...access, ...limits, username: "nobody", password: "wrong-wrong" });
    const leaving = new AbortController();
    const { signal } = leaving;
    const refused = new Promise<void>((away) => {
      void seedAtStart(graph, loadFacts(), { log, signal, everyMs: 10, away });
    });
    await refused;
    const served = await listen(graph);
    const health = async (query: string) => {
      const reply = await fetch(`${served.url}/api/health${query}`);
      return [reply.status, ((await reply.json()) as { type: string }).type];
    };
    expect(await health("")).toEqual([503, "/problems/sign-in-refused"]);
    expect(await health("?retry=true")).toEqual([503, "/problems/sign-in-refused"]);
    expect(await health("?retry=often")).toEqual([400, "/problems/invalid-request"]);
    expect(said).toEqual([expect.stringMatching(/“nobody”.*NEO4J_PASSWORD/u)]);
    leaving.abort();
    await served.close();
    await graph.close();
  });
});
