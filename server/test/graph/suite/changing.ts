import { expect, it } from "vitest";
import type { Answer, Graph, Params, ReadOptions } from "../../../src/graph/graph.ts";
import { guardedChange } from "../../../src/graph/guard/guarded-change.ts";
import { guardedStream } from "../../../src/graph/guard/guarded-stream.ts";
import { knownSchema } from "../../../src/explore/known-schema.ts";
import { label } from "./sample.ts";

const collected = async (stream: ReturnType<typeof guardedChange>): Promise<Answer> => {
  const { columns, summary, ...batches } = await stream;
  const rows: Answer["rows"] = [];
  for await (const batch of batches) rows.push(...batch);
  return { columns, rows, summary: await summary };
};

const written = `${label}Written`;
const count = `MATCH (n:${written}) RETURN count(n) AS c`;

/** Texts from outside that write, where the graph's operator lets them. */
export function changeFacts(graph: () => Graph, writing: () => Promise<void>): void {
  const change = (text: string, params: Params = {}, options: ReadOptions = {}) =>
    collected(guardedChange(graph(), text, params, options));
  const counted = async () => (await graph().read(count)).rows[0]?.[0];

  it("refuses schema commands, files and commits of their own where it lets texts write", async () => {
    for (const text of [
      `CREATE INDEX FOR (n:${written}) ON (n.x)`,
      `CREATE (n:${written}) WITH n LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line`,
      `UNWIND [1] AS i CALL { WITH i CREATE (:${written} {i: i}) } IN TRANSACTIONS`,
      `CREATE (n:${written}) WITH n CALL dbms.listConfig() YIELD name RETURN name`,
    ]) {
      await expect(change(text)).rejects.toMatchObject({
        slug: expect.stringMatching(/^(?:not-allowed|engine-cannot|cypher-failed)$/) as string,
      });
    }
    expect(await counted()).toBe(0);
  });

  it("refuses to write where nobody asked to, and says how to ask", async () => {
    const stream = guardedStream(graph(), `CREATE (n:${written}) RETURN n`);
    await expect(stream).rejects.toMatchObject({
      slug: "not-allowed",
      message: expect.stringMatching(/unlocked.*write: true/) as string,
    });
  });

  it("says nothing of unlocking to who asks for what is never allowed", async () => {
    const stream = guardedStream(graph(), "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line");
    await expect(stream).rejects.toMatchObject({
      message: expect.not.stringContaining("unlocked") as string,
    });
  });

  it("gives the rows and counts what it changed", async () => {
    const text = `UNWIND $names AS name CREATE (a:${written} {name: name})-[:${label}R]->(:${written}) RETURN a.name AS name, a`;
    const { columns, rows, summary } = await change(text, { names: ["城", "脉"] });
    expect(columns).toEqual(["name", "a"]);
    expect(rows.map(([name]) => name)).toEqual(["城", "脉"]);
    expect(rows[0]?.[1]).toMatchObject({
      kind: "node",
      labels: [written],
      properties: { name: "城" },
    });
    expect(summary).toMatchObject({ rows: 2, truncated: false });
    expect(summary.counters).toEqual({
      nodesCreated: 4,
      relationshipsCreated: 2,
      labelsAdded: 4,
      propertiesSet: 2,
    });
    expect(await counted()).toBe(4);
  });

  it("does all of a write whose rows are cut", async () => {
    const text = `UNWIND range(1, 300) AS i CREATE (n:${written} {i: i}) RETURN i`;
    const before = Number(await counted());
    const { rows, summary } = await change(text, {}, { rowLimit: 5 });
    expect(rows).toHaveLength(5);
    expect(summary).toMatchObject({ rows: 5, truncated: true, counters: { nodesCreated: 300 } });
    expect(await counted()).toBe(before + 300);
  });

  it("sets and relabels", async () => {
    const set = await change(
      `MATCH (n:${written} {name: '城'}) SET n.x = 1, n:${written}2 RETURN n.x`,
    );
    expect(set).toMatchObject({
      rows: [[1]],
      summary: { counters: { labelsAdded: 1, propertiesSet: 1 } },
    });
  });

  it("merges, sets in FOREACH, and removes", async () => {
    const merge = `MERGE (n:${written} {name: $name}) ON CREATE SET n.made = true ON MATCH SET n.found = true RETURN n.made, n.found`;
    expect((await change(merge, { name: "新" })).rows).toEqual([[true, null]]);
    expect((await change(merge, { name: "新" })).rows).toEqual([[true, true]]);
    const each = await change(
      `MATCH (n:${written} {name: '新'}) FOREACH (i IN [1, 2] | SET n.last = i)`,
    );
    expect(each.rows).toEqual([]);
    const drop = await change(
      `MATCH (n:${written} {name: '新'}) REMOVE n.made RETURN n.made, n.last`,
    );
    expect(drop.rows).toEqual([[null, 2]]);
  });

  it("shows a new label, and nothing stale, right after", async () => {
    const fresh = `${label}Fresh`;
    const labels = async () => (await knownSchema(graph(), {})).labels.map((each) => each.label);
    expect(await labels()).not.toContain(fresh);
    await change(`CREATE (:${fresh} {name: '新城'})`);
    expect(await labels()).toContain(fresh);
    expect(await graph().search("新城", { candidates: 50, labels: [fresh] })).toHaveLength(1);
    await change(`MATCH (n:${fresh}) DELETE n`);
    expect(await labels()).not.toContain(fresh);
  });

  it("undoes all of a write that fails, and says why in plain words", async () => {
    const before = await counted();
    const twice = `CREATE (:${written}) WITH 1 AS one CREATE (n:${label} {id: 'n0'}) RETURN n`;
    await expect(change(twice)).rejects.toMatchObject({ slug: "cypher-failed" });
    const late = `UNWIND range(0, 3) AS i CREATE (:${written}) RETURN 1 / (3 - i) AS x`;
    await expect(change(late)).rejects.toMatchObject({ slug: "cypher-failed" });
    expect(await counted()).toBe(before);
  });

  const long = `CREATE (:${written}) WITH 1 AS one UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS c`;

  it("undoes a write that takes too long", async () => {
    const before = await counted();
    await expect(change(long, {}, { timeoutMs: 700 })).rejects.toMatchObject({ slug: "timed-out" });
    expect(await counted()).toBe(before);
  });

  it("undoes a write whose reader leaves", async () => {
    const before = await counted();
    const leaving = new AbortController();
    const answer = change(long, {}, { signal: leaving.signal });
    const failed = expect(answer).rejects.toThrow();
    await writing();
    leaving.abort();
    await failed;
    expect(await counted()).toBe(before);
    await expect(change(`CREATE (:${written})`, {}, { signal: leaving.signal })).rejects.toThrow();
    expect(await counted()).toBe(before);
  });

  it("deletes, and counts what it deleted", async () => {
    const { summary } = await change(`MATCH (n:${written}) DETACH DELETE n`);
    expect(summary.counters).toMatchObject({ relationshipsDeleted: 2 });
    expect(await counted()).toBe(0);
  });
}
