import { loadFacts } from "@chengmai/data";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbedded } from "../../src/graph/embedded/index.ts";
import { GraphError } from "../../src/graph/graph-error.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { seedAtStart } from "../../src/seed-at-start.ts";

describe("a start on a machine that is busy", () => {
  let folder: string;
  let graph: Graph;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "chengmai-busy-"));
    const limits = { timeoutMs: 60_000, rowLimit: 5000 };
    graph = await openEmbedded({ file: join(folder, "graph.db"), readers: 1, ...limits });
  });
  afterAll(async () => {
    await graph.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("does not give up: it says once why it waits, and seeds the graph when there is room", async () => {
    let refusals = 0;
    const crowded: Graph = {
      ...graph,
      read: (...asked) => {
        refusals += 1;
        if (refusals > 2) return graph.read(...asked);
        return Promise.reject(new GraphError("busy", "No translator could be started in time."));
      },
    };
    const said: string[] = [];
    let away = false;
    await seedAtStart(crowded, loadFacts(), {
      log: (line) => said.push(line),
      signal: new AbortController().signal,
      everyMs: 1,
      away: () => {
        away = true;
      },
    });
    expect(said.filter((line) => line.includes("No translator"))).toEqual([
      "No translator could be started in time. It is tried again until it succeeds.",
    ]);
    // Nobody is shown an empty graph meanwhile.
    expect(away).toBe(false);
    expect((await graph.health()).nodes).toBeGreaterThan(100);
  });
});
