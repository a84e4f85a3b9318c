import { beforeAll, describe, expect, inject, it } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { openRight } from "../proof/engines.ts";
import { hear } from "../proof/heard.ts";
import { opened, refusal } from "./opened.ts";

const statements = [
  "CREATE (a:Oc {no: 1, l: [1]})-[:TO {w: 1}]->(:Oc {no: 2})-[:TO {w: 2}]->(:Oc {no: 3}), (a)-[:TO {w: 3}]->(:Oc {no: 4})",
];
const each = "MATCH (n:Oc)";

const otherwise = [
  `${each} OPTIONAL CALL (n) { MATCH (n)-->(m) RETURN 1 AS x } RETURN n.no, x`,
  `${each} OPTIONAL CALL (n) { MATCH (n)-->(m) RETURN n.no AS x } RETURN n.no, x`,
  `${each} OPTIONAL CALL (n) { MATCH (n)-->(m) RETURN m.no IS NULL AS x } RETURN n.no, x`,
  `${each} OPTIONAL CALL (n) { MATCH (n)-->(m) RETURN coalesce(m.no, 0) AS x } RETURN n.no, x`,
  `${each} OPTIONAL CALL (n) { MATCH (n)-->(m) RETURN m.no AS x SKIP 1 } RETURN n.no, x`,
  `${each} OPTIONAL CALL (n) { MATCH (n)-->(m) RETURN count(*) AS x LIMIT 0 } RETURN n.no, x`,
  `${each} OPTIONAL CALL (n) { MATCH (n)-->(m) RETURN m.no AS k, count(*) AS x } RETURN n.no, x`,
  `${each} OPTIONAL CALL (n) { UNWIND n.l AS x RETURN x } RETURN n.no, x`,
  `${each} OPTIONAL CALL (n) { MATCH (n)-->(m) RETURN m.no AS x UNION MATCH (n)<--(m) RETURN m.no AS x } RETURN n.no, x`,
  `${each} OPTIONAL CALL (n) { MATCH (n)-->(m) WHERE EXISTS { (m)-->() } RETURN m.no AS x } RETURN n.no, x`,
];

const same: readonly (readonly [string, unknown[][]])[] = [
  [
    `${each} OPTIONAL CALL (n) { MATCH (n)-->(m) RETURN m.no AS x } RETURN n.no, x ORDER BY n.no, x`,
    [
      [1, 2],
      [1, 4],
      [2, 3],
      [3, null],
      [4, null],
    ],
  ],
  [
    `${each} OPTIONAL CALL (n) { MATCH (n)-[r]->(m) WHERE r.w > 1 RETURN m, r.w AS w } RETURN n.no, m.no, w ORDER BY n.no`,
    [
      [1, 4, 3],
      [2, 3, 2],
      [3, null, null],
      [4, null, null],
    ],
  ],
  [
    `${each} OPTIONAL CALL (n) { MATCH (n)-->(m) RETURN count(m) AS c, collect(m.no) AS l } RETURN n.no, c, size(l) ORDER BY n.no`,
    [
      [1, 2, 2],
      [2, 1, 1],
      [3, 0, 0],
      [4, 0, 0],
    ],
  ],
  [
    `${each} OPTIONAL MATCH (n)-->(o) OPTIONAL CALL (o) { MATCH (o)-->(m) RETURN m.no AS x } RETURN n.no, o.no, x ORDER BY n.no, o.no`,
    [
      [1, 2, 3],
      [1, 4, null],
      [2, 3, null],
      [3, null, null],
      [4, null, null],
    ],
  ],
  [
    "MATCH (n:Oc {no: 4}) OPTIONAL CALL (n) { MATCH (n)-->(m) RETURN m } MATCH (m)-->(k) RETURN k.no",
    [],
  ],
];

let graph: Graph;
beforeAll(async () => void (graph = await opened(statements)));

describe("OPTIONAL CALL", () => {
  it.each(otherwise)("is refused where no other words mean the same: %s", async (text) => {
    expect((await refusal(graph.read(text))).slug).toBe("engine-cannot");
  });

  it.each(same)("gives nulls where it finds nothing: %s", async (text, rows) => {
    const answer = await graph.read(text);
    expect({ rows: answer.rows, notices: answer.summary.notices }).toEqual({ rows, notices: [] });
  });

  it("points at the user's own place after it", async () => {
    const text = `${each} OPTIONAL CALL (n) { MATCH (n)-->(m) RETURN m } RETURN m.no, nowhere`;
    expect((await refusal(graph.read(text))).place).toEqual({
      line: 1,
      column: text.indexOf("nowhere") + 1,
    });
  });

  it.skipIf(!inject("neo4j"))("is known from Neo4j", { timeout: 60_000 }, async () => {
    const access = inject("neo4j");
    if (access === null) return;
    const { graph: right, close } = await openRight(access, ["Oc"], statements);
    const heard = [];
    for (const [text] of same) heard.push(await hear(right, text));
    await close();
    expect(heard).toMatchObject(same.map(([, rows]) => ({ rows })));
  });
});
