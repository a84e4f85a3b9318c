import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { opened, refusal } from "./opened.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await opened(
    [
      `CREATE (a:Cl:A {id: 'a', x: 1, l: [1, 2]})-[:T {w: 1}]->(b:Cl:B {id: 'b', x: 2})-[:U {w: 2}]->(c:Cl:C {id: 'c'}),
       (a)-[:T {w: 3}]->(c), (:Cl:A {id: 'd'})`,
    ],
    // What is rewritten is looked at here; what is said of it has tests of its own.
    { judged: false },
  );
});

const params = { n: null, one: 1, list: [1, [2]], map: { a: 1 }, nums: [1, 2] };

type Case = readonly [text: string, rows: unknown[][]];
type Answers = Readonly<Record<string, readonly Case[]>>;

// What Neo4j 5.26 answers, by kind, and what it refuses before it runs.
const file = new URL("clause-answers.json", import.meta.url);
const kept = JSON.parse(readFileSync(file, "utf8")) as unknown;
const { refused, ...answers } = kept as Answers & { refused: readonly string[] };

/** Rows in one order, where the query promises none. */
const told = (rows: readonly unknown[][]): string[] =>
  rows.map((row) => JSON.stringify(row)).toSorted();

describe.each(Object.entries(answers))("%s", (_name, cases) => {
  it.each(cases)("%s", async (text, rows) => {
    const answer = await graph.read(text, params);
    expect(told(answer.rows)).toEqual(told(rows));
    expect(answer.summary.notices).toEqual([]);
  });
});

it.each(refused)("refuses what Neo4j refuses: %s", async (text) => {
  expect(await refusal(graph.read(text, params))).toMatchObject({
    slug: expect.stringMatching(/^(?:cypher-syntax|engine-cannot)$/) as unknown,
  });
});

it.each([
  "MATCH (a:Cl) RETURN x",
  "MATCH (a:Cl) WITH a.id AS i RETURN a",
  "MATCH (a:Cl) WHERE (a)-->(new) RETURN a.id",
  "MATCH (a:Cl) RETURN [x IN a.l | y]",
  "MATCH p = (a)-->(b) MATCH (p) RETURN p",
  "WITH 1 AS a MATCH (a) RETURN a",
  "MATCH (a:Cl) WITH a, count(*) RETURN 1",
  "MATCH (a:Cl) UNWIND [1] AS a RETURN a",
])("says that the user's text is wrong, and where: %s", async (text) => {
  const error = await refusal(graph.read(text));
  expect(error.slug).toBe("cypher-syntax");
  expect(error.place).toBeDefined();
});

it.each([
  "UNWIND [1, 2] AS x WITH x AS y, count(*) AS k WHERE x > 1 RETURN k",
  "UNWIND [1, 2, 3] AS x WITH 1 AS k ORDER BY x DESC LIMIT 2 WHERE x > 1 RETURN k",
  "UNWIND [1, 2, 3] AS x WITH 1 AS k WHERE x > 1 OR k = 1 RETURN k",
  "MATCH (a:A) MATCH (a)-[*..0]->(c) RETURN c.id",
])("does not blame the user for what this engine alone cannot: %s", async (text) => {
  expect(await refusal(graph.read(text))).toMatchObject({ slug: "engine-cannot" });
});
