import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Graph, Params } from "../../../src/graph/graph.ts";
import { opened, refusal } from "./opened.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await opened();
});

const anew = (): Promise<void> =>
  graph.write([
    { text: "MATCH (n) DETACH DELETE n" },
    {
      text: "CREATE (:Kiln {no: 1, heat: 900})-[:FEEDS {rate: 2}]->(:Kiln {no: 2}), (:Kiln {no: 3})",
    },
  ]);
beforeAll(anew);

const params: Params = {
  fields: { no: 4, tags: ["x"] },
  deep: { where: { x: 1 } },
  rows: [{ no: 1 }, { no: 7 }],
  ratio: { kind: "float", value: "2.0" },
};

/** Every kiln, by its number. */
const kilns = async (): Promise<unknown> =>
  (await graph.read("MATCH (k:Kiln) RETURN k.no, properties(k) ORDER BY k.no")).rows;

describe("a text that Neo4j would not write so", () => {
  it.each([
    ["CREATE (:Kiln {tags: [1, 'a']})", "one kind"],
    ["CREATE (:Kiln {tags: [1, 2.5]})", "one kind"],
    ["CREATE (:Kiln {tags: [1, null]})", "null"],
    ["CREATE (:Kiln {tags: [[1], [2]]})", "list of lists"],
    ["CREATE (:Kiln {where: {x: 1}})", "no map"],
    ["MATCH (k:Kiln) SET k.where = {x: 1}", "no map"],
    ["MATCH (k:Kiln) SET k.o = k", "no map"],
    ["MATCH (k:Kiln) WITH k, [k.no, 'a'] AS l SET k += {tags: l}", "one kind"],
    ["MATCH (k:Kiln) SET k += $deep", "no map"],
    ["MATCH (k:Kiln) FOREACH (x IN [1] | SET k.where = {x: x})", "no map"],
    ["MATCH (k:Kiln) SET k = null", "map"],
    ["WITH 1 AS k SET k.x = 1", "node or a relationship"],
    ["MERGE (:Kiln {no: 1.0})", "float"],
    ["MERGE (:Kiln {no: $ratio})", "float"],
    ["CREATE p = (:Kiln)-[:FEEDS]->(:Kiln) RETURN p", "path"],
    ["CREATE (:Kiln)-[:FEEDS*2]->(:Kiln)", "each hop"],
    ["MATCH (k:Kiln) CREATE (k)", "already declared"],
    ["MATCH (k:Kiln) CREATE (k:Old)-[:NEAR]->(:Kiln)", "already declared"],
    ["MATCH p = (:Kiln)-->() DETACH DELETE p", "path"],
    ["MATCH (k:Kiln {no: 1}) DETACH DELETE k RETURN k.no", "deleted"],
    ["MERGE (k:Kiln {no: 1}) ON MATCH SET k.a = k.no, k.b = k.a", "after the MERGE"],
    ["OPTIONAL MATCH (z:Absent) SET z.x = 1", "IS NOT NULL"],
    ["OPTIONAL MATCH (z:Absent) REMOVE z.x", "IS NOT NULL"],
    ["OPTIONAL MATCH (z:Absent) DELETE z", "IS NOT NULL"],
  ])("is refused in words that go on: %s", async (text, word) => {
    const error = await refusal(graph.change(text, params));
    expect(error.slug).toBe("engine-cannot");
    expect(error.message).toContain(word);
  });

  it.each([
    "MERGE (k:Kiln {code: null})",
    "UNWIND [1, null] AS no MERGE (k:Kiln {no: no})",
    "MATCH (k:Kiln {no: 2}) MERGE (:Pot {of: k.heat})",
    "MATCH (a:Kiln {no: 1}), (b:Kiln {no: 2}) MERGE (a)-[:FEEDS {rate: null}]->(b)",
  ])("fails where MERGE meets a null: %s", async (text) => {
    const error = await refusal(graph.change(text, params));
    expect(error).toMatchObject({ slug: "cypher-failed" });
    expect(error.message).toContain("null property value");
  });

  it("changes nothing when it is refused", async () => {
    expect(await kilns()).toEqual([
      [1, { no: 1, heat: 900 }],
      [2, { no: 2 }],
      [3, { no: 3 }],
    ]);
  });
});

describe("what is written", () => {
  beforeEach(anew);
  it.each([
    ["MATCH (k:Kiln {no: 1}) SET k.heat = k.no, k.no = k.heat", [1, { no: 1, heat: 1 }]],
    ["MATCH (k:Kiln {no: 1}) SET k.a = k.no, k.b = k.a", [1, { no: 1, heat: 900, a: 1, b: 1 }]],
    ["MATCH (k:Kiln {no: 1}) SET k:Old, k.heat = null, k += {b: true}", [1, { no: 1, b: true }]],
    [
      "MERGE (k:Kiln {no: 1}) ON CREATE SET k.x = 1 ON MATCH SET k.x = 2, k.y = 3",
      [1, { no: 1, heat: 900, x: 2, y: 3 }],
    ],
    [
      "UNWIND $rows AS row MERGE (k:Kiln {no: row.no}) SET k.seen = true",
      [1, { no: 1, heat: 900, seen: true }],
    ],
    ["MATCH (k:Kiln {no: 1}) SET k = $fields SET k.no = 1", [1, { no: 1, tags: ["x"] }]],
    [
      "MATCH (k:Kiln {no: 1}) FOREACH (x IN [1, 2] | SET k.a = x, k.b = k.a)",
      [1, { no: 1, heat: 900, a: 2, b: 2 }],
    ],
    [
      "MATCH (k:Kiln {no: 1}) SET k.heat = coalesce(k.heat, 0) + 1, k.l = [1, 2]",
      [1, { no: 1, heat: 901, l: [1, 2] }],
    ],
    [
      "MATCH (k:Kiln {no: 1})-[r]->() SET r.rate = r.rate + 1, k.heat = r.rate",
      [1, { no: 1, heat: 3 }],
    ],
    [
      "MATCH (k:Kiln {no: 1}) CREATE (k)-[:MADE]->(:Pot {tags: ['a'], of: k.no}) REMOVE k.heat",
      [1, { no: 1 }],
    ],
  ])("is as in Neo4j: %s", async (text, first) => {
    await graph.change(text, params);
    const rows = (await kilns()) as unknown[];
    expect(rows[0]).toEqual(first);
  });
});
