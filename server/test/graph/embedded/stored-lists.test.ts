import { beforeAll, describe, expect, inject, it } from "vitest";
import type { Graph, Params } from "../../../src/graph/graph.ts";
import { openRight } from "../proof/engines.ts";
import { hear, isRefused } from "../proof/heard.ts";
import { opened, refusal } from "./opened.ts";

const statements = [
  "CREATE (:Kept {no: 1, l: [1, 2], b: [true, false], e: [], s: 'ab'})-[:TO {l: [3, 4]}]->(:Kept {no: 2})",
];
const params: Params = { l: [1, 2], m: { l: [1, 2] } };
const first = "MATCH (n:Kept {no: 1})";

/** A stored list, as it is handed on: Neo4j turns none of these round. */
const stored = [
  `${first} RETURN reverse(n.l)`,
  `${first} RETURN reverse(n.b)`,
  `${first} RETURN reverse(n.e)`,
  "MATCH (:Kept)-[r]->() RETURN reverse(r.l)",
  "MATCH (:Kept)-[r]->() RETURN reverse(startNode(r).l)",
  "MATCH (n:Kept)-[r*1..1]->() RETURN [x IN r | reverse(x.l)]",
  `${first} WITH n.l AS l, count(*) AS c RETURN reverse(l)`,
  `${first} WITH DISTINCT n.l AS l ORDER BY l RETURN reverse(l)`,
  `${first} CALL (n) { RETURN n.l AS l } UNWIND reverse(l) AS x RETURN x`,
  `${first} UNWIND [n.l] AS l RETURN reverse(l)`,
  `${first} RETURN reverse(head(collect(n.l)))`,
  `${first} RETURN reverse([n.l][0])`,
  `${first} RETURN reverse({l: n.l}.l)`,
  `${first} RETURN reverse(nullIf(n.l, [1]))`,
  `${first} RETURN reverse(max(n.l))`,
  `${first} RETURN reverse([x IN n.l])`,
  `${first} RETURN reverse([x IN [n.l] | x][0])`,
  `${first} RETURN count(reverse(n.l))`,
  "MATCH (n:Kept) RETURN n.no ORDER BY reverse(n.l)",
];

/** It may be a stored list: Neo4j refuses it here. */
const perhaps = [
  `${first} RETURN reverse(coalesce(n.l, []))`,
  `${first} UNWIND reverse(coalesce(n.l, [])) AS x RETURN n.no`,
  `${first} RETURN reverse(CASE WHEN n.no = 1 THEN n.l ELSE [] END)`,
  `${first} UNWIND [n.l, [3]] AS l RETURN reverse(l)`,
  `${first} RETURN reverse([x IN n.l WHERE true])`,
  `${first} RETURN reverse([x IN n.l WHERE x > 0 OR 1 = 1])`,
  `${first} RETURN reverse([x IN n['l']])`,
  `${first} RETURN reverse(reduce(a = [], x IN [n.l] | x))`,
  `${first} WITH reverse(n.l) AS l MATCH (z:None) RETURN l`,
];

/** A list made of it is none that is stored. */
const made: readonly (readonly [string, unknown])[] = [
  [`${first} RETURN reverse([x IN n.l | x])`, [2, 1]],
  [`${first} RETURN reverse([x IN n.l WHERE x > 1])`, [2]],
  [`${first} RETURN reverse(tail(n.l))`, [2]],
  [`${first} RETURN reverse(n.l[0..2])`, [2, 1]],
  [`${first} RETURN reverse(n.l + [])`, [2, 1]],
  [`${first} RETURN reverse(0 + n.l)`, [2, 1, 0]],
  [`${first} RETURN reverse(toStringList(n.l))`, ["2", "1"]],
  [`${first} RETURN reverse(collect(n.l))`, [[1, 2]]],
  [`${first} RETURN reverse(reduce(a = [], x IN n.l | a + x))`, [2, 1]],
  ["RETURN reverse($l)", [2, 1]],
  ["RETURN reverse($m.l)", [2, 1]],
  [`${first} RETURN reverse(n.s)`, "ba"],
  ["MATCH (n:Kept {no: 2}) RETURN reverse(n.l)", null],
];

let graph: Graph;
beforeAll(async () => void (graph = await opened(statements)));

describe("reverse() of a list", () => {
  it.each(stored)("refuses one that a property holds, as Neo4j does: %s", async (text) => {
    expect(await refusal(graph.read(text))).toMatchObject({
      slug: "cypher-failed",
      message: expect.stringContaining("reverse([x IN list | x])") as unknown,
    });
  });

  it.each(perhaps)("is told of where a property may hold it: %s", async (text) => {
    const { summary } = await graph.read(text);
    expect(summary.notices.map(({ code }) => code)).toContainEqual(
      expect.stringMatching(/^(?:reverse-of-stored-list|failing-before-match)$/),
    );
  });

  it.each(made)("turns round what is made of it, without a word: %s", async (text, value) => {
    const { rows, summary } = await graph.read(text, params);
    expect({ rows, notices: summary.notices }).toEqual({ rows: [[value]], notices: [] });
  });

  it.skipIf(!inject("neo4j"))("is known from Neo4j", { timeout: 60_000 }, async () => {
    const access = inject("neo4j");
    if (access === null) return;
    const { graph: right, close } = await openRight(access, ["Kept"], statements);
    const heard = async (text: string) => hear(right, text, params);
    const answered: string[] = [];
    for (const text of [...stored, ...perhaps])
      if (!isRefused(await heard(text))) answered.push(text);
    const rows = [];
    for (const [text] of made) rows.push(await heard(text));
    await close();
    expect(answered).toEqual([]);
    expect(rows).toMatchObject(made.map(([, value]) => ({ rows: [[value]] })));
  });
});
