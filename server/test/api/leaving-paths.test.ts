import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Output } from "../../contract/index.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { opened } from "../graph/embedded/opened.ts";
import { listen } from "./served.ts";

/** As many as search at once. */
const searching = 2;

describe("who leaves a search for paths", () => {
  let graph: Graph;
  let server: Awaited<ReturnType<typeof listen>>;
  /** Signals of the layers that the searches wait for. */
  const layers: AbortSignal[] = [];
  let holding = true;

  beforeAll(async () => {
    graph = await opened(["CREATE (:City {name: '甲'})-[:NEXT_TO]->(:City {name: '乙'})"], {
      timeoutMs: 600_000,
    });
    const read: Graph["read"] = (text, params, options) => {
      const signal = options?.signal;
      if (!holding || signal === undefined || !text.includes("AS relationshipId"))
        return graph.read(text, params, options);
      layers.push(signal);
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(new Error("nobody waits for it")));
      });
    };
    const limits = { queries: searching, timeoutMs: 600_000 };
    server = await listen({ ...graph, read }, limits);
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  it("ends it, and the next one has its place, its thread and its answer", async () => {
    const { rows } = await graph.read("MATCH (n:City) RETURN elementId(n) AS id ORDER BY n.name");
    const [from, to] = rows.flat();
    const ask = (signal?: AbortSignal) =>
      fetch(`${server.url}/api/paths`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ from, to, maxHops: 3 }),
        ...(signal && { signal }),
      });
    const leaving = new AbortController();
    const left = Array.from({ length: searching }, () => ask(leaving.signal).catch(() => "left"));
    await expect.poll(() => layers.length, { timeout: 20_000 }).toBe(searching);
    expect((await ask()).status).toBe(429);
    holding = false;
    leaving.abort();
    expect(await Promise.all(left)).toEqual(["left", "left"]);
    await expect.poll(() => layers.every(({ aborted }) => aborted)).toBe(true);
    await expect.poll(async () => (await ask()).status).toBe(200);
    const { paths } = (await (await ask()).json()) as Output<"paths">;
    expect(paths.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([[from, to]]);
  });
});
