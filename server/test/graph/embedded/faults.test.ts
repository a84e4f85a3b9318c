import { describe, expect, inject, it } from "vitest";
import { understand } from "../../../src/graph/embedded/translator/understand.ts";
import { hear, isRefused } from "../proof/heard.ts";
import { openRight } from "../proof/engines.ts";

const refused = [
  "MATCH (n:Fault) RETURN n.i + count(*)",
  "MATCH (n:Fault) RETURN n.i * 2, n.i * 2 + count(*)",
  "MATCH (n:Fault) RETURN labels(n), size(labels(n)) + count(*)",
  "MATCH (n:Fault) WITH {a: {b: n.i}} AS m RETURN m.a.b, m.a.b + count(*)",
  "MATCH (n:Fault) RETURN n.i, CASE WHEN EXISTS { (n)-->() } THEN count(*) END",
  "MATCH (n:Fault) RETURN size([(n)-->(m) | m.id]) + count(*)",
  "MATCH (n:Fault) WITH n.i AS k RETURN k + count(*)",
  "RETURN count(rand())",
  "MATCH (n:Fault) RETURN collect(DISTINCT randomUUID())",
  "RETURN sum(count(*))",
  "RETURN [x IN [1] | count(*)]",
  "RETURN any(x IN collect(1) WHERE x < count(*))",
  "MATCH (n:Fault) RETURN reduce(s = 0, x IN [1] | s + count(*))",
  "MATCH (n:Fault) RETURN [(n)-->(m) | count(m)]",
  "MATCH (n:Fault) WHERE count(n) > 1 RETURN n",
  "MATCH (n:Fault) WITH n.i AS k WHERE count(*) > 1 RETURN k",
  "UNWIND [count(1)] AS x RETURN x",
  "MATCH (n:Fault) RETURN size(DISTINCT n.id)",
  "MATCH (n:Fault:A|B) RETURN n",
  "MATCH (n:Fault) WHERE n:A:B|C RETURN n",
  "MATCH (n:Fault:A) WHERE n:A|B RETURN n",
  "MATCH (n:Fault) RETURN n:A:Fault, n:A|B",
  "MATCH (n IS Fault) WHERE n:A:B RETURN n",
  "MATCH (n:Fault) WHERE n IS NOT A RETURN n",
  "MATCH (n:Fault)-[r:T|:U]->() RETURN r",
  "CALL { RETURN 1 } RETURN 2",
  "CALL { RETURN 1 AS x UNION RETURN 2 } RETURN x",
  String.raw`RETURN '\u12'`,
  String.raw`RETURN "\uu0041"`,
  "MATCH (n:Fault) RETURN (n)-->()",
  "MATCH (n:Fault) RETURN collect((n)-->())",
  "MATCH (n:Fault) RETURN [x IN [1] | (n)-->()]",
  "MATCH (n:Fault) UNWIND (n)-->() AS x RETURN x",
  "MATCH (n:Fault) RETURN CASE WHEN true THEN (n)-->() END",
  "MATCH (n:Fault) RETURN n ORDER BY (n)-->()",
  "MATCH (n:Fault) WITH DISTINCT n.id AS id WHERE n.i = 1 RETURN id",
  "MATCH (n:Fault) WITH count(*) AS c WHERE (n)-->() RETURN c",
  "MATCH (n:Fault) WITH DISTINCT n.id AS id WHERE NOT (n)-->() RETURN id",
  "MATCH (n:Fault) WITH count(*) AS c WHERE EXISTS { MATCH (m:Fault) WHERE m.i = n.i } RETURN c",
  "MATCH (n:Fault) RETURN DISTINCT n.id AS id ORDER BY n.i",
  "MATCH (n:Fault) RETURN n.id AS id, count(*) AS c ORDER BY n.i + c",
  "MATCH p = (n:Fault)-->(m) WITH p, count(*) AS c WHERE length(p) > 0 RETURN c",
  "MATCH p = (n:Fault)-->(m) WITH p, n, m, count(*) AS c WHERE length(p) > 0 RETURN c",
  "MATCH p = (n:Fault)-[*1..2]->(m) UNWIND [1] AS x RETURN DISTINCT p ORDER BY nodes(p)[0].i",
  "MATCH p = (n:Fault)-->(m) WITH p, sum(m.i + 1) AS c WHERE length(p) > 0 RETURN c",
  "MATCH p = (n:Fault)-->(m) WITH DISTINCT * WHERE length(p) > 0 RETURN n.i AS i",
  "MATCH p = (n:Fault)-->(m) CALL (p) { RETURN length(p) AS l } RETURN p, max(l) AS c ORDER BY p",
];

const taken = [
  "MATCH (n:Fault) RETURN n.i, n.i + count(*)",
  "MATCH (n:Fault) RETURN n, size(labels(n)) + count(*)",
  "MATCH (n:Fault) RETURN n.id, n['id'] + count(*)",
  "MATCH (n:Fault) RETURN (n).i, n.`i` + count(*)",
  "MATCH (n:Fault) RETURN n, CASE WHEN EXISTS { (n)-->() } THEN count(*) END",
  "MATCH (n:Fault) RETURN n.i, [x IN [1, 2] | x + n.i][0] + count(*)",
  "MATCH (n:Fault) WITH *, n.i + count(*) AS c RETURN c",
  "MATCH (n:Fault) RETURN n.i AS i, count(*) AS c ORDER BY count(*) + n.i",
  "RETURN reduce(s = count(*), x IN collect(1) | s + x)",
  "MATCH (n:Fault) RETURN sum(COUNT { MATCH (n)-->(m) RETURN m })",
  "MATCH (n:Fault) CALL (n) { MATCH (n)-->(m) RETURN count(m) AS c } RETURN n.id, c",
  "MATCH (n:Fault:A)-[r:A|B]->() RETURN r",
  "MATCH (n:Fault:A)-[r]->() WHERE r:T|U RETURN r",
  "MATCH (n:Fault:A) RETURN 1 AS c UNION MATCH (n:A|B) RETURN 2 AS c",
  "MATCH (n IS Fault) WHERE n:A RETURN n",
  "MATCH (n:Fault)-[:T|:U]->() RETURN n",
  "CALL { MATCH (n:Fault) RETURN n {.id} } RETURN n",
  String.raw`RETURN '\u00e9 \\u12'`,
  "MATCH (n:Fault WHERE (n)-->()) WHERE NOT (n)<--() XOR n.i > 1 RETURN n",
  "MATCH (n:Fault) RETURN exists((n)-->()) AND all(x IN [1] WHERE (n)-->())",
  "MATCH (n:Fault) RETURN CASE WHEN ((n)-->()) THEN 1 END",
  "MATCH (n:Fault) WITH n.id AS id, count(*) AS c WHERE n.id = 'a' RETURN id",
  "MATCH (n:Fault) WITH DISTINCT n AS m WHERE n.i > 1 RETURN m.id",
  "MATCH (n:Fault) WITH count(*) AS c WHERE EXISTS { (n)-->() } RETURN c",
  "MATCH (n:Fault) WITH count(*) AS c WHERE any(n IN [1] WHERE n = 1) RETURN c",
  "MATCH (n:Fault) WITH n.id AS id WHERE (n)-->() AND n.i = 1 RETURN id",
  "MATCH (n:Fault) RETURN n.i + 1 AS k, count(*) AS c ORDER BY n.i + 1, c * 2",
  "MATCH (n:Fault) RETURN DISTINCT n.i+1 AS k ORDER BY n.i + 1",
  "MATCH (n:Fault) RETURN DISTINCT toUpper(n.id) AS k ORDER BY toupper( n.id )",
  "MATCH (n:Fault) RETURN n.i AS k, sum(n.i) AS c ORDER BY sum(n.i) DESC",
  "MATCH (n:Fault) RETURN n.i, COLLECT { MATCH (n)-->(m) RETURN m.id ORDER BY m.i } AS l",
  "MATCH (n:Fault) RETURN n.i AS k, COUNT { MATCH (n)-->(m) RETURN m.i, count(*) AS c ORDER BY count(*) } AS c",
  "MATCH (n:Fault) RETURN DISTINCT n.i, COLLECT { MATCH (n)-->(m) RETURN m.id ORDER BY m.i } AS l",
  "MATCH p = (n:Fault)-[r]->(m) WITH p, n, r, m, count(*) AS c WHERE length(p) > 0 RETURN c",
  "MATCH p = (n:Fault)-[r]->(m) WITH *, count(*) AS c WHERE length(p) > 0 RETURN c",
  "MATCH p = (n:Fault)-->(m) RETURN length(p) AS l, count(*) AS c ORDER BY length(p) + 1",
  "MATCH p = (n:Fault)-->(m) WITH p, n WITH p, n.i AS i, count(*) AS c WHERE length(p) > 0 RETURN c",
  "MATCH p = (n:Fault)-->(m) CALL (p) { WITH p, count(*) AS c WHERE length(p) > 0 RETURN c } RETURN c",
  "MATCH p = shortestPath((n:A)-[*1..2]->(m:Fault {id: 'b'})) WITH p, count(*) AS c WHERE length(p) > 0 RETURN c",
  "MATCH p = (n:Fault)-->(m) RETURN n.i AS i, count(p) AS c ORDER BY count(p)",
  "MATCH p = (n:Fault)-->(m) WITH p, count(*) + 1 AS c WHERE length(p) > 0 RETURN c",
];

const found = async (text: string): Promise<string> => {
  const finding = await understand(text, { params: new Map(), properties: new Map() });
  return finding.kind === "refused" ? finding.slug : finding.kind;
};

describe("a query that Neo4j refuses before it runs", () => {
  it.each(refused)("is found to be wrong: %s", async (text) => {
    expect(await found(text)).toBe("cypher-syntax");
  });

  it.each(taken)("is told from its neighbour: %s", async (text) => {
    expect(await found(text)).toBe("understood");
  });

  it.skipIf(!inject("neo4j"))("is known from Neo4j", { timeout: 60_000 }, async () => {
    const access = inject("neo4j");
    if (access === null) return;
    const { graph, close } = await openRight(
      access,
      ["Fault"],
      ["CREATE (:Fault:A {id: 'a', i: 1})-[:T]->(:Fault {id: 'b', i: 2})"],
    );
    const refuses = async (text: string): Promise<boolean> => isRefused(await hear(graph, text));
    const wrong: string[] = [];
    for (const text of refused) if (!(await refuses(text))) wrong.push(text);
    for (const text of taken) if (await refuses(text)) wrong.push(text);
    await close();
    expect(wrong).toEqual([]);
  });
});
