import { expect, it } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { endless } from "./sample.ts";

const numbers = "UNWIND range(1, $count) AS x RETURN x";

/** Rows come as they are, end where they must, and a query ends with its reader. */
export function streamFacts(graph: () => Graph): void {
  it("knows columns before rows, and gives rows in batches", async () => {
    const stream = await graph().stream("UNWIND range(1, 900) AS x RETURN x, x * 2 AS 双");
    expect(stream.columns).toEqual(["x", "双"]);
    const sizes: number[] = [];
    for await (const batch of stream) sizes.push(batch.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(900);
    expect(sizes.length).toBeGreaterThan(1);
    expect(await stream.summary).toMatchObject({ rows: 900, truncated: false });
  });

  it("cuts at the row limit and says so", async () => {
    const { rows, summary } = await graph().read(numbers, { count: 100 }, { rowLimit: 10 });
    expect(rows.length).toBe(10);
    expect(summary).toMatchObject({ rows: 10, truncated: true });
  });

  it("does not call a whole answer cut when it is as long as the limit", async () => {
    const { summary } = await graph().read(numbers, { count: 10 }, { rowLimit: 10 });
    expect(summary).toMatchObject({ rows: 10, truncated: false });
  });

  it("keeps columns where there are no rows", async () => {
    const { columns, rows } = await graph().read(numbers, { count: 0 });
    expect({ columns, rows }).toEqual({ columns: ["x"], rows: [] });
  });

  it("lets a reader leave early and goes on", async () => {
    const stream = await graph().stream(numbers, { count: 5000 }, { rowLimit: 10_000 });
    for await (const batch of stream) {
      expect(batch.length).toBeGreaterThan(0);
      break;
    }
    expect(await stream.summary).toMatchObject({ truncated: true });
    expect((await graph().read("RETURN 1 AS x")).rows).toEqual([[1]]);
  });

  it("ends a query at its time limit", async () => {
    const answer = graph().read(endless, {}, { timeoutMs: 500 });
    await expect(answer).rejects.toMatchObject({ slug: "timed-out" });
  });

  it("ends a query when the signal says so", async () => {
    const abort = new AbortController();
    // Nothing else would end it while this test lasts.
    const options = { signal: abort.signal, timeoutMs: 600_000 };
    const failed = expect(graph().read(endless, {}, options)).rejects.toThrow();
    // What is asked after it has been answered, so it has begun.
    await graph().read("RETURN 1 AS x");
    abort.abort();
    await failed;
  });

  it("does not begin a query whose signal has ended", async () => {
    const signal = AbortSignal.abort();
    await expect(graph().read("RETURN 1 AS x", {}, { signal })).rejects.toThrow();
  });
}
