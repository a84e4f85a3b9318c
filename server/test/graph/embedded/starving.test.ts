import { describe, expect, it } from "vitest";
import { checkQuery } from "../../../src/adhoc/check-query.ts";
import { freshFile, opened, readersOf, refusal } from "./opened.ts";

const endless =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 1000000) AS b WITH a + b AS c WHERE c < 0 RETURN c";
/** Within all bounds, and the parser takes minutes for it. */
const slow = `RETURN ${"(a)--".repeat(3000)}(a) AS x`;

describe("nobody is starved", { timeout: 240_000 }, () => {
  it("tells of its health, searches and marks while long queries hold their readers", async () => {
    const file = await freshFile();
    const graph = await opened(["CREATE (:A {name: 'abc'})"], { file, timeoutMs: 60_000 });
    const stop = new AbortController();
    const order: string[] = [];
    const long = [1, 2, 3].map(() =>
      graph.read(`${endless} LIMIT 1`, {}, { signal: stop.signal }).catch(() => order.push("long")),
    );
    await expect.poll(async () => (await readersOf(file)).length, { timeout: 60_000 }).toBe(2);
    expect((await graph.health()).nodes).toBe(1);
    expect(await graph.search("abc", { candidates: 10 })).toHaveLength(1);
    expect(await refusal(graph.explain("MATCH (n) RETRUN n"))).toMatchObject({
      slug: "cypher-syntax",
    });
    const short = await graph.read("MATCH (n:A) RETURN n", {}, { house: true, short: true });
    expect(short.rows).toHaveLength(1);
    order.push("short");
    stop.abort();
    await Promise.all(long);
    expect(order).toEqual(["short", "long", "long", "long"]);
  });

  it("answers while a text is being read that takes very long", async () => {
    const graph = await opened(["CREATE (:A {name: 'abc'})"]);
    await graph.read("RETURN 1 AS one");
    const order: string[] = [];
    const hostile = refusal(graph.read(slow)).then(({ slug }) => order.push(slug));
    // Once round, and it is with a thread that was waiting for it.
    await new Promise((resolve) => setImmediate(resolve));
    expect((await graph.health()).nodes).toBe(1);
    expect((await graph.read("MATCH (n:A) RETURN n.name AS name")).rows).toEqual([["abc"]]);
    order.push("others");
    await hostile;
    expect(order).toEqual(["others", "timed-out"]);
  });

  it("finds blank in time what only looks like it", async () => {
    const graph = await opened();
    expect(await checkQuery(graph, `${"/**/".repeat(4000)} `, {})).toEqual([]);
    expect(await checkQuery(graph, `${"/**/".repeat(4000)} x`, {})).toHaveLength(1);
  });

  it("counts a file's nodes once, and again when another file is there", async () => {
    const graph = await opened(["CREATE (:A)"], { readers: 1 });
    expect((await graph.health()).nodes).toBe(1);
    await graph.write([{ text: "CREATE (:A)" }]);
    expect((await graph.health()).nodes).toBe(2);
  });

  it("ends nobody's wait for the schema with the leaving of who asked first", async () => {
    const graph = await opened(["CREATE (:A)"]);
    const stop = new AbortController();
    const first = graph.schema({ signal: stop.signal });
    const second = graph.schema();
    stop.abort();
    await expect(first).rejects.toMatchObject({ name: "AbortError" });
    expect((await second).labels).toMatchObject([{ label: "A", count: 1 }]);
  });
});

const signal = (readers: readonly number[], name: NodeJS.Signals): void => {
  for (const reader of readers)
    try {
      process.kill(reader, name);
    } catch {
      // It has ended by itself meanwhile.
    }
};

describe("what is remembered of a text", { timeout: 240_000 }, () => {
  it("is no failure of its reader", async () => {
    const file = await freshFile();
    const graph = await opened([], { file, timeoutMs: 60_000 });
    const texts: string[] = [];
    // Until a reader was killed while it was asked, this would say nothing.
    for (let hit = false; !hit;) {
      expect(texts.length).toBeLessThan(100);
      await refusal(graph.read("MATCH (n) RETRUN n"));
      signal(await readersOf(file), "SIGSTOP");
      const text = `MATCH (n) RETRUN n${texts.length}`;
      texts.push(text);
      const asked = refusal(graph.read(text));
      signal(await readersOf(file), "SIGKILL");
      hit = (await asked).slug !== "cypher-syntax";
    }
    for (const text of texts) {
      expect(await refusal(graph.read(text))).toMatchObject({ slug: "cypher-syntax" });
    }
  });
});
