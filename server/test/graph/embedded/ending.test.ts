import { describe, expect, it } from "vitest";
import { untilAtWork } from "../../processes.ts";
import { freshFile, opened, readersOf, refusal } from "./opened.ts";

const endless =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 1000000) AS b WITH a + b AS c WHERE c < 0 RETURN c";
const hungry =
  "UNWIND range(1, 10000) AS a UNWIND range(1, 10000) AS b RETURN a, b, toString(a) AS c";

describe("ending queries", () => {
  it("ends a query that takes too long, and answers the next", async () => {
    const graph = await opened();
    expect(await refusal(graph.read(endless, {}, { timeoutMs: 300 }))).toMatchObject({
      slug: "timed-out",
    });
    expect((await graph.read("RETURN 1 AS one")).rows).toEqual([[1]]);
  });

  it("ends a query that takes too much memory, and answers the next", async () => {
    const graph = await opened([], { memoryMb: 150 });
    const error = await refusal(graph.read(hungry));
    expect(error.slug).toBe("too-large");
    expect(error.message).toContain("150 MB");
    expect((await graph.read("RETURN 1 AS one")).rows).toEqual([[1]]);
  });

  it("ends a query nobody wants any more, in the engine too", async () => {
    const file = await freshFile();
    const graph = await opened([], { file, readers: 1 });
    await graph.read("RETURN 1 AS one");
    const [before] = await readersOf(file);
    // Its text is known, so that it is at work when it is given up.
    await graph.explain(endless);
    const stop = new AbortController();
    const answer = graph.read(endless, {}, { signal: stop.signal });
    const failed = expect(answer).rejects.toMatchObject({ name: "AbortError" });
    await untilAtWork(before === undefined ? [] : [before]);
    stop.abort();
    await failed;
    await expect.poll(() => readersOf(file)).not.toContain(before);
  });

  it("answers a query whose reader is killed with a plain problem, and replaces the reader", async () => {
    const file = await freshFile();
    const graph = await opened([], { file, readers: 1 });
    await graph.read("RETURN 1 AS one");
    const answer = refusal(graph.read(endless));
    const [reader] = await readersOf(file);
    if (reader !== undefined) process.kill(reader, "SIGKILL");
    expect(await answer).toMatchObject({ slug: "cypher-failed" });
    expect((await graph.read("RETURN 2 AS two")).rows).toEqual([[2]]);
  });

  it("says busy when too many queries wait", async () => {
    // The query takes memory as fast as it can, and only its time is to end it here.
    const graph = await opened([], { readers: 1, timeoutMs: 1500, memoryMb: 4000 });
    const answers = Array.from({ length: 70 }, () => refusal(graph.read(endless)));
    const slugs = (await Promise.all(answers)).map(({ slug }) => slug);
    expect(slugs.filter((slug) => slug === "busy").length).toBeGreaterThanOrEqual(5);
    expect(slugs).toContain("timed-out");
  });

  it("frees its reader when the rows are left early, and ends an answer nobody reads", async () => {
    const graph = await opened([], { readers: 1, timeoutMs: 700 });
    const rows = "UNWIND range(1, 5000) AS x RETURN x";
    for await (const batch of await graph.stream(rows)) {
      expect(batch.length).toBeGreaterThan(0);
      break;
    }
    await graph.stream(rows);
    expect((await graph.read("RETURN 1 AS one", {}, { timeoutMs: 5000 })).rows).toEqual([[1]]);
  });

  it("gives a reader back when its rows are taken, whether or not they are read", async () => {
    const graph = await opened([], { readers: 1, timeoutMs: 120_000 });
    const many = "UNWIND range(1, 20000) AS x RETURN x, 'abc' AS text";
    const unread = await graph.stream(many, {}, { rowLimit: 20_000 });
    expect((await graph.read("RETURN 1 AS one")).rows).toEqual([[1]]);
    let rows = 0;
    for await (const batch of unread) rows += batch.length;
    expect([rows, await unread.summary]).toMatchObject([
      20_000,
      { rows: 20_000, truncated: false },
    ]);
  }, 120_000);

  it("takes no more of an answer than memory is given to, until it is read or left", async () => {
    const graph = await opened([], { readers: 1, timeoutMs: 120_000 });
    const word = "a".repeat(10_000);
    const large = `UNWIND range(1, 3000) AS x RETURN x, '${word}' AS text`;
    const order: string[] = [];
    const [read, left] = [await graph.stream(large), graph.stream(large)];
    void left.then(() => order.push("the next"));
    let rows = 0;
    for await (const batch of read) {
      if (rows === 0) order.push("first rows");
      rows += batch.length;
    }
    expect([rows, order[0]]).toEqual([3000, "first rows"]);
    for await (const batch of await left) {
      expect(batch.length).toBeGreaterThan(0);
      break;
    }
    expect((await graph.read("RETURN 1 AS one")).rows).toEqual([[1]]);
  }, 120_000);

  it("tells truly that the row limit cut an answer", async () => {
    const graph = await opened();
    const ten = "UNWIND range(1, 10) AS x RETURN x";
    const cut = await graph.read(ten, {}, { rowLimit: 9 });
    expect(cut.rows).toHaveLength(9);
    expect(cut.summary).toMatchObject({ rows: 9, truncated: true });
    expect((await graph.read(ten, {}, { rowLimit: 10 })).summary.truncated).toBe(false);
  });
});
