import { beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { opened } from "./opened.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await opened([
    `CREATE (a:City {id: 'a', n: 1}), (b:City {id: 'b', n: 2}), (e:City:Park {id: 'e', n: 5}),
       (c:Mech {id: 'c', n: 3}), (d:Mech {id: 'd'}),
       (a)-[:T {w: 1}]->(c), (b)-[:T {w: 2}]->(c), (a)-[:T {w: 3}]->(d), (b)-[:\`IN\` {w: 4}]->(d), (e)-[:T]->(c)`,
  ]);
});

describe("columns", () => {
  it.each([
    ["MATCH (a:City) RETURN a, count(*)", ["a", "count(*)"]],
    [
      "RETURN 1+1, toUpper( 'x' ), `a`.b AS c ".replace("`a`.b", "2"),
      ["1+1", "toUpper( 'x' )", "c"],
    ],
    ["RETURN 'it`s'", ["'it`s'"]],
    ["MATCH (a)-[:T]->()<-[:T]-(b) RETURN *", ["a", "b"]],
    ["MATCH (b)-[r]->(a) WITH *, 1 AS z RETURN *", ["a", "b", "r", "z"]],
    ["RETURN 1 AS x UNION RETURN 2 AS x", ["x"]],
  ])("%s", async (text, columns) => {
    expect((await graph.read(text)).columns).toEqual(columns);
  });
});

describe("answers", () => {
  it.each([
    [
      "MATCH (a)-[:T]->(h)<-[:T]-(b) WHERE a.id < b.id RETURN a.id, b.id, count(DISTINCT h) ORDER BY a.id, b.id",
      [
        ["a", "b", 1],
        ["a", "e", 1],
        ["b", "e", 1],
      ],
    ],
    ["MATCH (a {id: 'b'})-[:IN]->(d) RETURN d.id", [["d"]]],
    ["MATCH (a:City)-[:T]->()<-[:T]-() RETURN DISTINCT a.id ORDER BY a.id", [["a"], ["b"], ["e"]]],
    ["MATCH (n:Park|Mech) RETURN n.id ORDER BY n.id", [["c"], ["d"], ["e"]]],
    ["MATCH (n:City&!Park) RETURN n.id ORDER BY n.id", [["a"], ["b"]]],
    ["MATCH (:City|Park)-[:T]->(m) RETURN count(m)", [[4]]],
    ["MATCH (n:City WHERE n.n > 1) WHERE n.n < 5 RETURN n.id", [["b"]]],
    ["MATCH (n) WHERE n:Park|Mech AND n.n > 3 RETURN n.id", [["e"]]],
    ["MATCH (a {id: 'a'})-[:T]-{1,2}(b) RETURN count(b)", [[4]]],
    ["MATCH (a:City) RETURN a.id ORDER BY size([(a)-->(m) | m]) DESC, a.id", [["a"], ["b"], ["e"]]],
    [
      "MATCH (a:City)-[r]->() RETURN type(r), a.id AS x ORDER BY type(r), toLower(x) DESC",
      [
        ["IN", "b"],
        ["T", "e"],
        ["T", "b"],
        ["T", "a"],
        ["T", "a"],
      ],
    ],
    [
      "MATCH (a:City)-[r:T]->() RETURN a.id, sum(r.w) ORDER BY sum(r.w)",
      [
        ["e", 0],
        ["b", 2],
        ["a", 4],
      ],
    ],
    ["MATCH (n) WHERE NOT n.n IN $none RETURN count(n)", [[5]]],
    ["MATCH (n) WHERE none(x IN [n.n] WHERE x > 1) RETURN n.id", [["a"]]],
    ["MATCH (n) RETURN n.id, n.n + ' km' ORDER BY n.id LIMIT 1", [["a", "1 km"]]],
    [
      "MATCH (a:City) WITH a ORDER BY a.id WITH collect(a.id) AS ids RETURN ids[..-1], ids[-1..], ids + 'z'",
      [[["a", "b"], ["e"], ["a", "b", "e", "z"]]],
    ],
    [
      "RETURN 'a' || 'b', isEmpty([]), round(-1.5), toInteger('7.9')",
      [["ab", true, { kind: "float", value: "-1.0" }, 7]],
    ],
    ["MATCH (a) WHERE EXISTS { MATCH (a)-[:IN]->(b) RETURN b } RETURN a.id", [["b"]]],
    ["MATCH (a {id: 'a'}) RETURN [(a)-[r:T]->(m) | m.n] = [] ", [[false]]],
    [
      "MATCH (c {id: 'c'}) OPTIONAL MATCH (c)-[:IN]->(x)-[:T]->(y) RETURN c.id, x, y",
      [["c", null, null]],
    ],
  ])("%s", async (text, rows) => {
    expect((await graph.read(text, { none: [] })).rows).toEqual(rows);
  });

  it("gives nodes where the engine gives numbers", async () => {
    const { rows } = await graph.read(
      "MATCH (a:City)-[r:IN]->(d) WITH collect(a) + collect(d) AS both, r RETURN coalesce(null, r), [n IN both | n], both",
    );
    const nodes = [{ properties: { id: "b" } }, { properties: { id: "d" } }];
    expect(rows).toMatchObject([[{ kind: "relationship", type: "IN" }, nodes, nodes]]);
  });

  it("passes 65,536 rows of two hops", async () => {
    const wide = await opened([
      "UNWIND range(1, 300) AS i CREATE (:A {i: i})",
      "CREATE (:H)",
      "MATCH (a:A), (h:H) CREATE (a)-[:T]->(h)",
    ]);
    expect((await wide.read("MATCH (a:A)-[:T]->(h)<-[:T]-(b) RETURN count(*)")).rows).toEqual([
      [89_700],
    ]);
  });
});
