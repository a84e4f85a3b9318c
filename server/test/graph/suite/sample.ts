import type { Graph } from "../../../src/graph/graph.ts";

/** Names of this process alone, since several suites share one server. */
export const label = `Suite${process.pid}`;
export const type = `NEXT${process.pid}`;
/** Quotes, an emoji, Chinese and a comment: all are names. */
export const strangeLabel = `${label} "a" 'b' 城市 🏙 /* d */ ;`;
export const strangeProperty = '名称 "x" 🚄';

export const quoted = (name: string): string => `\`${name.replaceAll("`", "``")}\``;
const constraint = `suite_${process.pid}`;

/** Thirty nodes in a row, one with a strange name beside them. */
export async function plant(graph: Graph): Promise<void> {
  await graph.write([
    { text: `CREATE CONSTRAINT ${constraint} FOR (n:${label}) REQUIRE n.id IS UNIQUE` },
    {
      text: `UNWIND $rows AS row CREATE (n:${label} {id: row.id, rank: row.rank, name: row.name})`,
      params: {
        rows: Array.from({ length: 30 }, (_item, rank) => ({
          id: `n${rank}`,
          rank,
          name: rank === 7 ? "苏州市工业园区" : `Node ${rank}`,
        })),
      },
    },
    {
      text: `MATCH (a:${label}), (b:${label}) WHERE b.rank = a.rank + 1 CREATE (a)-[:${type} {step: a.rank}]->(b)`,
    },
    {
      text: `CREATE (n:${quoted(strangeLabel)} {${quoted(strangeProperty)}: $name})`,
      params: { name: "奇怪 'name' `here` 🏙" },
    },
  ]);
}

/** Takes away what `plant` and the tests put there. */
export async function clear(graph: Graph): Promise<void> {
  await graph.write([{ text: `DROP CONSTRAINT ${constraint}` }]);
  await graph.write([
    { text: `MATCH (n:${label}) DETACH DELETE n` },
    { text: `MATCH (n:${quoted(strangeLabel)}) DETACH DELETE n` },
  ]);
}

/** A query that no engine finishes within a test. */
export const endless =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS c";
