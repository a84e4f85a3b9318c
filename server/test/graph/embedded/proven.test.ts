import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { shapes } from "../../../src/graph/embedded/proven/shapes.gen.ts";
import { carriedPairs, packedText } from "../proof/constructs/packed.ts";
import { readPairs } from "../proof/constructs/pair.ts";
import { readTable } from "../proof/constructs/table.ts";
import { opened, refusal } from "./opened.ts";

const fromHere = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const noticesOf = async (graph: Graph, text: string) => (await graph.read(text)).summary.notices;

describe("what was never compared with Neo4j", () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await opened(["CREATE (:Quay {name: 'Waigaoqiao', no: 1})-[:NEXT]->(:Quay {no: 2})"]);
  });

  it.each(["RETURN 2 * 'a' AS x", "RETURN [1] * 2 AS x", "RETURN NOT 3 AS x"])(
    "is refused where Neo4j refuses every value of these kinds: %s",
    async (text) => {
      const error = await refusal(graph.read(text));
      expect(error.slug).toBe("cypher-failed");
      expect(error.place).toBeDefined();
    },
  );

  it.each([
    ["of unknown kinds", "WITH [1, 'a', [2]] AS l UNWIND l AS x RETURN x + x AS y"],
    ["where a reduction becomes of another kind", "RETURN reduce(s = 0, x IN ['a'] | s + x) AS x"],
    ["by a rule of the grammar nobody knows", "CALL db.labels() YIELD label RETURN label"],
  ])("is told in one line %s", async (_what, text) => {
    const notices = await noticesOf(graph, text);
    expect(notices.map(({ code }) => code)).toEqual(["not-compared"]);
    expect(notices[0]?.words?.zh).toContain("Neo4j");
    expect(notices[0]).toMatchObject({ line: 1, column: expect.any(Number) });
  });

  it("is told once, however many places there are, and marked at each", async () => {
    const text = "WITH [1, 'a', [2]] AS l UNWIND l AS x RETURN x + x AS y, x + [x] + x AS z";
    const told = (await noticesOf(graph, text)).filter(({ code }) => code === "not-compared");
    expect(told).toHaveLength(1);
    const { marks } = (await graph.check?.(text)) ?? { marks: [] };
    expect(marks.filter(({ code }) => code === "not-compared").length).toBeGreaterThan(1);
  });

  it.each([
    "MATCH (:Quay)-[r]->() RETURN keys(endNode(r)) AS k",
    "RETURN size(toBoolean('x')) AS s",
    "UNWIND [-1.5, 1.5] AS x WITH (sqrt(x)) AS s RETURN collect(DISTINCT sqrt(s)) AS l",
  ])("is told of two that part together, though each was answered alike: %s", async (text) => {
    expect((await noticesOf(graph, text)).map(({ code }) => code)).toEqual(["not-compared"]);
  });

  it.each([
    "MATCH (q:Quay) RETURN q.name AS name ORDER BY name",
    "MATCH (q:Quay)-[:NEXT]->(o) WHERE q.no < 2 AND q.name STARTS WITH 'W' RETURN count(o) AS c",
    "MATCH (q:Quay) WHERE NOT (q)-[:NEXT]->() RETURN q",
    "RETURN reduce(s = [], x IN [1, 2] | s + [x]) AS l, reduce(s = '', x IN ['a'] | s + x) AS t",
  ])("is not what everybody asks: %s", async (text) => {
    expect(await noticesOf(graph, text)).toEqual([]);
  });
});

describe("what the product carries", () => {
  it("is the table that was kept", () => {
    const lines = readTable(fromHere("../proof/constructs/table.tsv"));
    const carried = fromHere("../../../src/graph/embedded/proven/table.gen.ts");
    expect(carried).toBe(packedText(lines));
  });

  it("is the pairs that were kept and not answered alike", () => {
    const pairs = readPairs(fromHere("../proof/constructs/pairs.tsv"));
    const carried = fromHere("../../../src/graph/embedded/proven/pairs.gen.ts");
    expect(carried).toBe(carriedPairs(pairs));
  });

  it("has every shape once, sorted", () => {
    expect(shapes).toEqual([...new Set(shapes)].toSorted());
  });
});
