import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { openNeo4j } from "../../../src/graph/neo4j/index.ts";
import { type Gate, gateTo } from "./gate.ts";

const access = inject("neo4j");
const limits = { timeoutMs: 5000, rowLimit: 100 };

describe.skipIf(access === null)("neo4j that is away", () => {
  let gate: Gate;
  let graph: Graph;
  const logged: string[] = [];
  beforeAll(async () => {
    if (access === null) return;
    gate = await gateTo(access.uri);
    graph = openNeo4j({ ...access, ...limits, uri: gate.uri, log: (line) => logged.push(line) });
  });
  afterAll(async () => {
    await gate.shut();
    await graph.close();
  });

  const ask = async () => (await graph.read("RETURN 1 AS x")).rows;
  const away = { slug: "graph-unreachable", message: expect.stringContaining("does not answer") };

  it("says so at start, by every method", async () => {
    await expect(ask()).rejects.toMatchObject(away);
    await expect(graph.health()).rejects.toMatchObject(away);
    await expect(graph.schema()).rejects.toMatchObject(away);
    await expect(graph.databases()).rejects.toMatchObject(away);
    await expect(graph.explain("RETURN 1 AS x")).rejects.toMatchObject(away);
    await expect(graph.search("x", { candidates: 5 })).rejects.toMatchObject(away);
  });

  it("answers as soon as it has come", async () => {
    await gate.open();
    expect(await ask()).toEqual([[1]]);
  });

  it("says so when it goes, also in the middle of an answer", async () => {
    const stream = await graph.stream(
      "UNWIND range(1, 1000000) AS x RETURN x",
      {},
      { rowLimit: 1e6 },
    );
    const reading = async () => {
      for await (const batch of stream) if (batch.length > 0) await gate.shut();
    };
    await expect(reading()).rejects.toMatchObject({ slug: "graph-unreachable" });
    await expect(ask()).rejects.toMatchObject(away);
  });

  it("answers at the first question after it has come back", async () => {
    await gate.open();
    expect(await ask()).toEqual([[1]]);
  });

  it("logs each going and coming once", () => {
    const back = "Neo4j answers again.";
    const gone = expect.stringContaining("does not answer");
    expect(logged).toEqual([gone, back, gone, back]);
  });

  it("answers at once when it went and came between two questions", async () => {
    await gate.shut();
    await gate.open();
    expect(await ask()).toEqual([[1]]);
  });
});
