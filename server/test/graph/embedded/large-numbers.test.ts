import { beforeAll, describe, expect, inject, it } from "vitest";
import type { Graph, Params } from "../../../src/graph/graph.ts";
import { hear, isRefused } from "../proof/heard.ts";
import { openRight } from "../proof/engines.ts";
import { opened } from "./opened.ts";

const statements = [
  "CREATE (:Large {k: 1, big: 9223372036854775807, f: 9223372036854775808.0, l: [9223372036854775807], price: 1.5})",
  "CREATE (:Large {k: 2, big: 3, f: 2.5, l: [1], price: 2.0})-[:OF {big: 9223372036854775807}]->(:Large {k: 3})",
];
const params: Params = {
  big: { kind: "integer", value: "9223372036854775807" },
  f: { kind: "float", value: "9223372036854775808.0" },
};

/** Neo4j rounds here; of each pair the first is an integer and the second a float. */
const rounded = [
  "RETURN 9007199254740993 = 9007199254740992.0 AS x",
  "RETURN -9007199254740992.0 > -9007199254740993 AS x",
  "RETURN 0x20000000000001 = 9007199254740992.0 AS x",
  "RETURN 9007199254740991 + 2 = 9007199254740992.0 AS x",
  "RETURN 94906267 * 94906267 = 9007199515875288.0 AS x",
  "RETURN 10 ^ 16 < 10000000000000001 AS x",
  "WITH 1152921504606846977 AS v RETURN v > 1152921504606846976.0 AS x",
  "WITH '9223372036854775807' AS t RETURN toInteger(t) = toFloat(t) AS x",
  "RETURN $big = $f AS x",
  "RETURN $big IN [1.5, $f] AS x",
  "RETURN [1, $big] = [1, 9223372036854775808.0] AS x",
  "RETURN {k: $f} = {k: $big} AS x",
  "RETURN CASE $big WHEN 9223372036854775808.0 THEN 1 END AS x",
  "RETURN nullIf($big, $f) IS NULL AS x",
  "RETURN any(x IN [$big] WHERE x = $f) AS x",
  "UNWIND [$big, $f] AS v RETURN count(DISTINCT v) AS x",
  "UNWIND [$big, $f] AS v WITH v, count(*) AS c RETURN count(*) AS x",
  "UNWIND [[$big], [$f]] AS v WITH DISTINCT v RETURN count(*) AS x",
  "UNWIND [1152921504606846977, 1152921504606846976.0] AS v RETURN v AS x ORDER BY v",
  "UNWIND [1152921504606846977, 1152921504606846976.0] AS v WITH max(v) AS m RETURN m % 2 = 1 AS x",
  "WITH $big AS v RETURN v AS v UNION WITH $f AS v RETURN v AS v",
  "MATCH (a:Large) WHERE a.big = a.f RETURN a.k AS x",
  "MATCH (a:Large) WHERE a.f IN a.l RETURN a.k AS x",
  "MATCH (a:Large {f: $big}) RETURN a.k AS x",
  "MATCH (a:Large {k: 1}) MATCH (b:Large {f: a.big}) RETURN b.k AS x",
  "MATCH (a:Large {k: 1}) RETURN COUNT { (b:Large {f: a.big}) } AS x",
  "MATCH (a:Large {k: 1}) RETURN a['big'] = a['f'] AS x",
  "MATCH (a:Large {k: 1}) WITH properties(a) AS p RETURN p.big = p.f AS x",
  "MATCH (a:Large)-[r:OF]->() WHERE r.big = $f RETURN a.k AS x",
];

const exact = [
  "RETURN 9007199254740993 > 1.5 AS x, 3 < 9007199254740992.0 AS y",
  "MATCH (a:Large) WHERE a.big > a.price RETURN max(a.big) AS x, min(a.f) AS y",
  "MATCH (a:Large) WITH a.k AS k, sum(a.k * a.price) AS total RETURN k, total ORDER BY total DESC, k",
  "UNWIND [9007199254740993, 9007199254740992] AS v RETURN v ORDER BY v",
  "MATCH (a:Large) WHERE a.big = $big OR a.f >= $f RETURN a.k AS x",
  "MATCH (a:Large) RETURN a.k AS k, a.price AS p, avg(a.price) AS m ORDER BY m, k",
];

const asked = async (of: Graph, text: string): Promise<string> => {
  const heard = await hear(of, text, params);
  return isRefused(heard) ? heard.refused : JSON.stringify(heard.rows);
};

let graph: Graph;
beforeAll(async () => void (graph = await opened(statements)));

const codes = async (text: string): Promise<string[]> =>
  (await graph.read(text, params)).summary.notices.map(({ code }) => code);

describe("a large integer beside a float", () => {
  it.each(rounded)("is told: %s", async (text) => {
    expect(await codes(text)).toContain("large-integer-beside-float");
  });

  it.each(exact)("is not told where none meets one: %s", async (text) => {
    expect(await codes(text)).toEqual([]);
  });

  it.skipIf(!inject("neo4j"))("is answered otherwise by Neo4j", { timeout: 60_000 }, async () => {
    const access = inject("neo4j");
    if (access === null) return;
    const right = await openRight(access, ["Large"], statements);
    const wrong: string[] = [];
    for (const text of exact)
      if ((await asked(graph, text)) !== (await asked(right.graph, text))) wrong.push(text);
    for (const text of rounded)
      if ((await asked(graph, text)) === (await asked(right.graph, text))) wrong.push(text);
    await right.close();
    expect(wrong).toEqual([]);
  });
});
