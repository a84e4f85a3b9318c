import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { endless } from "../suite/sample.ts";
import { openTestNeo4j } from "./opened.ts";

describe.skipIf(!inject("neo4j"))("transactions on neo4j", () => {
  let graph: Graph;
  beforeAll(() => {
    graph = openTestNeo4j();
  });
  afterAll(() => graph.close());

  /** What the server says of the transactions whose text holds this mark. */
  const running = async (mark: string): Promise<unknown[]> => {
    const { rows } = await graph.read(
      "SHOW TRANSACTIONS YIELD currentQuery, metaData WHERE currentQuery CONTAINS $mark AND NOT currentQuery STARTS WITH 'SHOW' RETURN metaData",
      { mark },
    );
    return rows.map(([data]) => data);
  };
  const gone = (mark: string): Promise<void> => expect.poll(() => running(mark)).toEqual([]);

  it("carry the name of the app", async () => {
    const abort = new AbortController();
    const answer = graph.read(`/* named${process.pid} */ ${endless}`, {}, { signal: abort.signal });
    const failed = expect(answer).rejects.toThrow("cancelled");
    await expect.poll(() => running(`named${process.pid}`)).toEqual([{ app: "chengmai" }]);
    abort.abort();
    await failed;
    await gone(`named${process.pid}`);
  });

  it("end on the server when the reader leaves early", async () => {
    const text = `UNWIND range(1, 100000000) AS left${process.pid} RETURN left${process.pid} AS x`;
    const stream = await graph.stream(text, {}, { rowLimit: 1e8 });
    for await (const batch of stream) {
      expect(batch.length).toBeGreaterThan(0);
      break;
    }
    await gone(`left${process.pid}`);
  });

  it("wait on the server while nobody reads their rows", async () => {
    const mark = `waits${process.pid}`;
    const text = `UNWIND range(1, 100000) AS ${mark} RETURN ${mark} AS x`;
    const stream = await graph.stream(text, {}, { rowLimit: 1e6 });
    const batches = stream[Symbol.asyncIterator]();
    let count = (await batches.next()).value?.length ?? 0;
    // Another that is as long is read to its end meanwhile.
    const other = await graph.read("UNWIND range(1, 100000) AS x RETURN x", {}, { rowLimit: 1e6 });
    expect(other.rows).toHaveLength(100_000);
    expect(await running(mark)).toHaveLength(1);
    for await (const batch of stream) count += batch.length;
    expect(count).toBe(100_000);
    await gone(mark);
  });

  it("leave their connections fit for others, however often a reader leaves", async () => {
    for (let round = 0; round < 30; round += 1) {
      const text = "UNWIND range(1, 20000) AS x RETURN x";
      for await (const batch of await graph.stream(text, {}, { rowLimit: 1e6 })) {
        if (batch.length > round * 10) break;
      }
      expect((await graph.read("RETURN 1 AS one")).rows).toEqual([[1]]);
    }
  });

  it("that write end on the server when they are cancelled", async () => {
    const mark = `writes${process.pid}`;
    const abort = new AbortController();
    const text = `CREATE (:Cancelled${process.pid}) WITH 1 AS ${mark} ${endless}`;
    const failed = expect(graph.change(text, {}, { signal: abort.signal })).rejects.toThrow(
      "cancelled",
    );
    await expect.poll(() => running(mark)).toEqual([{ app: "chengmai" }]);
    abort.abort();
    await failed;
    await gone(mark);
  });

  it("end on the server when the row limit cuts the answer, with its notices kept", async () => {
    const mark = `cut${process.pid}`;
    const text = `UNWIND range(1, 100000000) AS ${mark} OPTIONAL MATCH (n:Nowhere) RETURN ${mark} AS x, n.nothing AS y`;
    const { summary } = await graph.read(text, {}, { rowLimit: 5 });
    expect(summary).toMatchObject({ rows: 5, truncated: true });
    expect(summary.notices.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("Nowhere"),
    );
    await gone(mark);
  });

  it("may profile, and count rows and hits", async () => {
    const { root } = await graph.explain("UNWIND range(1, 7) AS x RETURN x", {}, { profile: true });
    expect(root).toMatchObject({ operator: "ProduceResults", rows: 7, dbHits: 0 });
  });

  it("may not write by profiling", async () => {
    const text = `CREATE (n:Profiled${process.pid}) RETURN n`;
    await expect(graph.explain(text, {}, { profile: true })).rejects.toMatchObject({
      slug: "not-allowed",
    });
  });
});
