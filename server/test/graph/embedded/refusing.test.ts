import { beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { readOperators } from "../../../src/graph/embedded/plan/operators.ts";
import { opened, refusal } from "./opened.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await opened(["CREATE (:A {id: 'a'})-[:T]->(:B {id: 'b'})"]);
});

const operators = async (text: string): Promise<string[]> => {
  const { root } = await graph.explain(text);
  const every = ({ operator, children }: typeof root): string[] => [
    operator,
    ...children.flatMap(every),
  ];
  return every(root);
};

describe("refusing", () => {
  it.each([
    "CREATE (n:X) RETURN n",
    "MATCH (n) SET n.x = 1",
    "MATCH (n) DETACH DELETE n",
    "MERGE (n:X)",
    "MATCH (n) REMOVE n:A",
  ])("refuses to write: %s", async (text) => {
    expect(await refusal(graph.read(text))).toMatchObject({ slug: "not-allowed" });
    expect((await graph.explain(text)).queryType).not.toBe("r");
  });

  it.each([
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "MATCH (n) RETURN 1 AS line UNION LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "MATCH (n) WITH n LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
  ])("shows a file that would be read in the plan, unread: %s", async (text) => {
    expect(await operators(text)).toContain("LoadCsv");
    expect(readOperators.has("LoadCsv")).toBe(false);
    expect(JSON.stringify(await graph.explain(text))).not.toContain("root:");
  });

  it.each([
    ["RETURN 1 AS a,\n  RETRN", 2],
    ["MATCH (n\nRETURN n", 2],
    ["MATCH (a)-->(b)-->(c)\nRETURN a, count(*), missing", 2],
  ])("points at the line of %j", async (text, line) => {
    const error = await refusal(graph.read(text));
    expect(error).toMatchObject({ slug: "cypher-syntax", place: { line } });
  });

  it("points at the column in the user's own text, not in the rewritten one", async () => {
    const text = "MATCH (a)-[:T]->()<-[:T]-(c) RETURN a, sum(a.n), duration({days: 1})";
    const error = await refusal(graph.read(text));
    expect(error).toMatchObject({
      slug: "engine-cannot",
      place: { line: 1, column: text.indexOf("duration") + 1 },
    });
  });

  it.each([
    ["RETURN round(1.25, 1, 'UP')", "round"],
    ["CALL apoc.help('x')", "apoc.help"],
    ["RETURN apoc.version()", "cannot answer"],
    ["MATCH (a) WHERE a:A IS NULL RETURN a.id", "does not take this text"],
    ["MATCH (a {id: $p}) WHERE a:A IS NULL RETURN a.id", "does not take this text"],
    ["MATCH (n) WITH n.id AS v WHERE (n)-->() OR v = 'b' RETURN v", "leaves behind"],
    ["MATCH (n) WITH n.id AS v ORDER BY v LIMIT 1 WHERE (n)-->() RETURN v", "leaves behind"],
    [
      "MATCH (n) WITH n.id AS v WHERE COUNT { (n)-->(z) WHERE z.id > v } > 0 RETURN v",
      "leaves behind",
    ],
    ["MATCH (a) OPTIONAL MATCH (a)-->(b {n: COUNT { (b)--() }}) RETURN b", "OPTIONAL MATCH"],
    ["MATCH (a) OPTIONAL MATCH (a)-->(b WHERE EXISTS { (b)--() }) RETURN b", "OPTIONAL MATCH"],
  ])("says what the engine cannot: %s", async (text, word) => {
    const error = await refusal(graph.read(text, { p: 1 }));
    expect(error.slug).toBe("engine-cannot");
    expect(error.message).toContain(word);
  });

  it("says which parameter is missing", async () => {
    expect((await refusal(graph.read("RETURN $city"))).message).toContain("city");
  });

  it("refuses another database's name", async () => {
    expect(await refusal(graph.read("RETURN 1", {}, { database: "neo4j" }))).toMatchObject({
      slug: "not-found",
    });
  });
});
