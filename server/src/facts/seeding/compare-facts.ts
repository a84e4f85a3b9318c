import type { Facts, Properties } from "@chengmai/data";
import { isDeepStrictEqual } from "node:util";
import { isNode, isRelationship, type Value } from "@chengmai/cypher";
import type { Graph } from "../../graph/graph.ts";
import { marker, seedRows } from "./rows.ts";

/** Where a graph says otherwise than the facts, by the ids of facts. */
interface Disagreement {
  missing: string[];
  /** There, but with other properties, another label or type, or other ends. */
  different: string[];
  /** Marked as ours, and no fact. */
  foreign: string[];
}

interface Said {
  kind: string;
  ends: string;
  props: Readonly<Record<string, Value>> | Properties;
}

const everything = { rowLimit: 1_000_000, timeoutMs: 600_000 };
const nodesOfOurs = `MATCH (n) WHERE n.${marker} IS NOT NULL RETURN n`;
const relationshipsOfOurs = `MATCH (a)-[r]->(b) WHERE r.${marker} IS NOT NULL RETURN r, a.id AS \`from\`, b.id AS \`to\``;

const expected = (facts: Facts): Map<string, Said> => {
  const { nodes, relationships } = seedRows(facts);
  const all = new Map<string, Said>();
  for (const [label, rows] of nodes)
    for (const { id, props } of rows) all.set(id, { kind: label, ends: "", props });
  for (const { type, rows } of relationships)
    for (const { id, from, to, props } of rows)
      all.set(id, { kind: type, ends: `${from} ${to}`, props });
  return all;
};

const found = async (graph: Graph): Promise<Said[]> => {
  const nodes = (await graph.read(nodesOfOurs, {}, everything)).rows.flatMap(([node = null]) =>
    isNode(node) ? { kind: node.labels.join(" "), ends: "", props: node.properties } : [],
  );
  const relationships = (await graph.read(relationshipsOfOurs, {}, everything)).rows.flatMap(
    ([one = null, from, to]) =>
      isRelationship(one)
        ? { kind: one.type, ends: `${String(from)} ${String(to)}`, props: one.properties }
        : [],
  );
  return [...nodes, ...relationships];
};

/** Holds everything that a graph says in our name against the facts, property by property. */
export async function compareFacts(graph: Graph, facts: Facts): Promise<Disagreement> {
  const facing = expected(facts);
  const different: string[] = [];
  const foreign: string[] = [];
  for (const said of await found(graph)) {
    const id = String(said.props["id"]);
    const fact = facing.get(id);
    if (!fact) foreign.push(id);
    else if (!isDeepStrictEqual(said, fact)) different.push(id);
    facing.delete(id);
  }
  return { missing: [...facing.keys()], different, foreign };
}
