import { beforeAll, describe, expect, inject, it } from "vitest";
import type { Graph, Params } from "../../../src/graph/graph.ts";
import { openRight } from "../proof/engines.ts";
import { hear, isRefused } from "../proof/heard.ts";
import { opened, refusal } from "./opened.ts";

const statements = [
  "CREATE (:Fail {k: 1, z: 0, most: 9223372036854775807, s: 'a'})-[:TO]->(:Fail {k: 2, z: 2, most: 3, s: 'b'})",
];
const params: Params = { zero: 0, least: { kind: "integer", value: "-9223372036854775808" } };

/** Neo4j refuses what this engine never comes to. */
const unasked = [
  "MATCH (a:Fail) WITH a, 1 / a.z AS q MATCH (b:None) RETURN b.k",
  "MATCH (a:Fail) WITH a, 7 % a.z AS q MATCH (b:None) RETURN count(*) AS c",
  "MATCH (a:Fail) WITH a, 7 % a.z AS q MATCH (b:None) WITH count(*) + 1 AS c RETURN c",
  "MATCH (a:Fail) WHERE 1 / a.z > 0 MATCH (b:None) RETURN b.k",
  "MATCH (a:Fail) UNWIND [1, 1 / a.z] AS q MATCH (b:None) RETURN b.k",
  "MATCH (a:Fail) WITH a ORDER BY 1 / a.z MATCH (b:None) RETURN b.k",
  "MATCH (a:Fail) RETURN a.k ORDER BY 1 / a.z LIMIT 0",
  "MATCH (a:Fail) WITH a ORDER BY 1 / a.z WITH a.k AS k LIMIT $zero RETURN k",
  "MATCH (a:Fail) WITH 1 / a.z AS q ORDER BY q RETURN q LIMIT 0",
  "MATCH (a:Fail) WITH 1 / a.z AS q WITH q ORDER BY 1 RETURN q LIMIT $zero",
  "MATCH (a:Fail) WITH a, [x IN [1] | x / a.z] AS q MATCH (b:None) RETURN b.k",
  "MATCH (a:Fail) WITH sum(1 / a.z) AS q MATCH (b:None) RETURN b.k",
  "MATCH (a:Fail) WITH a, 1 / $zero AS q MATCH (b:None) RETURN b.k",
  "MATCH (a:Fail) WITH a, a.most + 1 AS q MATCH (b:None) RETURN b.k",
  "MATCH (a:Fail) WITH a, a.most * 2 AS q MATCH (b:None) RETURN b.k",
  "MATCH (a:Fail) WITH a, -$least AS q MATCH (b:None) RETURN b.k",
  "MATCH (a:Fail) WITH a, range(1, 3, a.z) AS q MATCH (b:None) RETURN b.k",
  "MATCH (a:Fail) WITH a, substring(a.s, a.z - 1) AS q MATCH (b:None) RETURN b.k",
  "MATCH (a:Fail) WITH a, toInteger('99999999999999999999') AS q MATCH (b:None) RETURN b.k",
  "MATCH (a:Fail) CALL (a) { RETURN 1 / a.z AS q } MATCH (b:None) RETURN b.k",
  "RETURN 1 AS k UNION MATCH (a:Fail) WITH 1 / a.z AS q MATCH (b:None) RETURN b.k AS k",
  "MATCH (a:Fail) WITH a.k AS k, 1 / a.z AS q WHERE null RETURN k",
  "MATCH (a:Fail) WITH 1 / a.z AS q WHERE all(x IN [3] WHERE x > null) RETURN q",
  "MATCH (a:Fail) WITH sum(a.z) * 1.0 / a.z AS q, a WHERE (null) RETURN q",
  "MATCH (a:Fail) WITH a, 1 / a.z AS q WITH a WHERE $zero = 1 RETURN count(*) AS c",
  "MATCH (a:Fail {k: 1}) OPTIONAL MATCH (b:Fail {none: 1 / a.z}) RETURN b.k",
  "MATCH (a:Fail {k: 1})-[r {none: 1 / $zero}]->(b) RETURN b.k",
];

const asked = [
  "MATCH (a:Fail) WITH sum(a.k) / count(a) AS mean MATCH (b:Fail) WHERE b.k > mean RETURN b.k",
  "MATCH (a:Fail {k: 2}) WITH 1 / a.z AS q MATCH (b:Fail) RETURN b.k AS k ORDER BY k",
  "MATCH (a:Fail) WITH a, a.k / 2 AS q MATCH (b:None) RETURN b.k",
  "MATCH (a:Fail) WITH a, 1.5 / (a.k + 0.5) AS q MATCH (b:None) RETURN b.k",
  "MATCH (a:Fail) WITH a, a.k + 1 AS q, substring(a.s, 0, 3) AS t MATCH (b:None) RETURN b.k",
  "MATCH (a:Fail {k: 2}) WITH a, 1 / a.z AS q MATCH (b:Fail) RETURN count(*) AS c",
  "MATCH (a:Fail {k: 2}) WITH a, 1 / a.z AS q MATCH (b:Fail) RETURN collect(b.s) AS c",
  "MATCH (a:Fail) WITH a.k / 2 AS q WHERE null RETURN q",
  "MATCH (a:Fail) WHERE null WITH 1 / a.z AS q RETURN q",
  "MATCH (a:Fail) WITH 1 / a.z AS q RETURN q LIMIT 0",
  "MATCH (a:Fail {k: 2}) WITH 1 / a.z AS q ORDER BY q RETURN q LIMIT 1",
  "MATCH (a:Fail {k: 2})<--(b) WITH b, 4 / a.z AS q RETURN q",
];

/** Neo4j answers, for it never comes to what fails, or goes on past 64 bits. */
const answered = [
  "MATCH (a:Fail {k: 1}) RETURN 1 / a.z > 0 AND false AS x",
  "MATCH (a:Fail {k: 1}) RETURN 1 % a.z > 0 OR true AS x",
  "MATCH (a:Fail) WHERE 1 / a.z > 0 AND a.k = 9 RETURN a.k",
  "MATCH (a:Fail {k: 9}) WHERE 1 / 0 > 0 RETURN a.k",
  "MATCH (a:Fail)-->(b:None) WHERE 1 / a.z > 0 RETURN a.k",
  "MATCH (a:Fail {k: 1}) RETURN any(x IN [1, 2] WHERE x = 1 OR x / a.z > 0) AS x",
  "MATCH (a:Fail {k: 1}) RETURN all(x IN [1, 0] WHERE 1 / x > 5) AS x",
  "MATCH (a:Fail {k: 1}) RETURN left(a.s, -a.k) = '' AND false AS x",
  "MATCH (a:Fail {k: 1}) RETURN a.most + 1 > 0 AND false AS x",
  "UNWIND [1, 0] AS d RETURN 1 / d AS x LIMIT 1",
  "UNWIND [0, 1] AS d RETURN 1 / d AS x SKIP 1",
  "MATCH (a:Fail) WITH 1 / a.z AS q, a ORDER BY a.k DESC LIMIT 1 RETURN q",
  "RETURN abs($least) AS x",
  "RETURN abs(-9223372036854775808) AS x",
  "RETURN $least / -1 AS x",
  "UNWIND [9223372036854775807, 1] AS x RETURN sum(x) AS s",
  "MATCH (a:Fail) RETURN sum(a.most) AS s",
];

const refused = [
  "RETURN 1 / 0 AS x",
  "MATCH (a:Fail) RETURN a.k / a.z AS x",
  "RETURN 9223372036854775807 + 1 AS x",
  "RETURN -$least AS x",
  "MATCH (a:Fail) RETURN substring(a.s, -a.k) AS x",
];

let graph: Graph;
beforeAll(async () => void (graph = await opened(statements)));

const codes = async (text: string): Promise<string[]> =>
  (await graph.read(text, params)).summary.notices.map(({ code }) => code);

describe("a value that cannot be worked out", () => {
  it.each(unasked)("is told of where nothing asks for it: %s", async (text) => {
    expect((await codes(text)).filter((code) => code.startsWith("failing"))).toHaveLength(1);
  });

  it.each(asked)("is not told of where it can be, or was: %s", async (text) => {
    expect(await codes(text)).toEqual([]);
  });

  it.each(answered)("blames nobody where Neo4j answers: %s", async (text) => {
    expect((await refusal(graph.read(text, params))).slug).toBe("engine-cannot");
  });

  it.each(refused)("is refused where Neo4j refuses it: %s", async (text) => {
    expect((await refusal(graph.read(text, params))).slug).toBe("cypher-failed");
  });

  it.skipIf(!inject("neo4j"))("is known from Neo4j", { timeout: 60_000 }, async () => {
    const access = inject("neo4j");
    if (access === null) return;
    const { graph: right, close } = await openRight(access, ["Fail"], statements);
    const refuses = async (text: string): Promise<boolean> =>
      isRefused(await hear(right, text, params));
    const wrong: string[] = [];
    for (const text of [...unasked, ...refused]) if (!(await refuses(text))) wrong.push(text);
    for (const text of [...asked, ...answered]) if (await refuses(text)) wrong.push(text);
    await close();
    expect(wrong).toEqual([]);
  });
});
