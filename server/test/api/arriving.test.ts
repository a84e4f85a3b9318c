import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Graph } from "../../src/graph/graph.ts";
import { openTestNeo4j } from "../graph/neo4j/opened.ts";
import { listen } from "./served.ts";

// Each of the rows takes the database a good while; the embedded engine gives none before it has all.
const slow =
  "UNWIND range(1, 20) AS n CALL (n) { UNWIND range(1, 1000000) AS i RETURN sum(i % (n + 1)) AS heavy } " +
  "RETURN n, heavy";

describe.skipIf(!inject("neo4j"))("rows of a slow query › neo4j", () => {
  let graph: Graph;
  let server: Awaited<ReturnType<typeof listen>>;
  beforeAll(async () => {
    graph = openTestNeo4j({ timeoutMs: 60_000 });
    server = await listen(graph, { timeoutMs: 60_000 });
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  it("arrive one by one, the first long before the last", async () => {
    const started = performance.now();
    const response = await fetch(`${server.url}/api/cypher`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: slow }),
    });
    const seen: { at: number; line: string }[] = [];
    let rest = "";
    for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const lines = (rest + piece).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) seen.push({ at: performance.now() - started, line });
    }
    const end = performance.now() - started;
    const rows = seen.filter(({ line }) => line.startsWith(`{"rows"`));
    const { summary } = JSON.parse(seen.at(-1)?.line ?? "") as { summary: { firstMillis: number } };
    if (process.env["CHENGMAI_LOG"] === "info") {
      process.stdout.write(`${rows.map(({ at }) => Math.round(at)).join(" ")} of ${end}\n`);
    }
    expect(rows.length).toBeGreaterThan(5);
    expect(rows[0]?.at).toBeLessThan(end / 2);
    expect(summary.firstMillis).toBeLessThan(end / 2);
  });
});
