import { quoted } from "@chengmai/cypher/text";
import type { WriteStatement } from "../../graph/graph.ts";
import { marker, type SeedRows } from "./rows.ts";

/** What is ours in the graph and no longer among the facts: ids by label and by type. */
export interface Stale {
  nodes: Map<string, string[]>;
  relationships: Map<string, string[]>;
}

const constraintName = (name: string): string => quoted(`chengmai_${name.toLowerCase()}_id`);

/** A node's id is unique in its label; that is also what makes its key lasting. */
export const nodeConstraints = (rows: SeedRows): WriteStatement[] =>
  [...rows.nodes.keys()].map((label) => ({
    text: `CREATE CONSTRAINT ${constraintName(label)} IF NOT EXISTS FOR (n:${quoted(label)}) REQUIRE n.id IS UNIQUE`,
  }));

/** What only Neo4j has: relationships unique by id, and an index that cuts Chinese words as it should. */
export const neo4jSchema = (rows: SeedRows): WriteStatement[] => {
  const types = [...new Set(rows.relationships.map(({ type }) => type))];
  const named = [...rows.nodes].filter(([, all]) => all.some(({ props }) => "name" in props));
  const constraints = types.map((type) => ({
    text: `CREATE CONSTRAINT ${constraintName(type)} IF NOT EXISTS FOR ()-[r:${quoted(type)}]-() REQUIRE r.id IS UNIQUE`,
  }));
  if (named.length === 0) return constraints;
  const labels = named.map(([label]) => quoted(label)).join("|");
  const properties = ["name", "nameEn", "aliases", "pinyin", "initials", "traditional"];
  const index = {
    text: `CREATE FULLTEXT INDEX chengmai_names IF NOT EXISTS FOR (n:${labels})
ON EACH [${properties.map((property) => `n.${property}`).join(", ")}]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
  };
  return [...constraints, index];
};

/** Takes away what left the facts, then merges: a node that changed its label keeps its relationships' ids. */
export const seedStatements = (rows: SeedRows, stale: Stale): WriteStatement[] => [
  ...[...stale.relationships].map(([type, ids]) => ({
    text: `MATCH ()-[r:${quoted(type)}]->() WHERE r.id IN $ids AND r.${marker} IS NOT NULL DELETE r`,
    params: { ids },
  })),
  ...[...stale.nodes].map(([label, ids]) => ({
    text: `MATCH (n:${quoted(label)}) WHERE n.id IN $ids AND n.${marker} IS NOT NULL DETACH DELETE n`,
    params: { ids },
  })),
  ...[...rows.nodes].map(([label, all]) => ({
    text: `UNWIND $rows AS row MERGE (n:${quoted(label)} {id: row.id}) SET n = row.props`,
    params: { rows: all },
  })),
  ...rows.relationships.map(({ from, type, to, rows: all }) => ({
    text: `UNWIND $rows AS row
MATCH (a:${quoted(from)} {id: row.from})
MATCH (b:${quoted(to)} {id: row.to})
MERGE (a)-[r:${quoted(type)} {id: row.id}]->(b)
SET r = row.props`,
    params: { rows: all },
  })),
];

/** Everything of ours; a few hundred rows, whatever else the graph holds. */
export const seededNodes = `MATCH (n) WHERE n.${marker} IS NOT NULL
RETURN n.id AS id, labels(n) AS labels, n.${marker} AS version`;

export const seededRelationships = `MATCH ()-[r]->() WHERE r.${marker} IS NOT NULL
RETURN r.id AS id, type(r) AS type, r.${marker} AS version`;

/** The same question for one label alone: no scan of a large graph that is not ours. */
export const isSeeded = (label: string): string =>
  `MATCH (n:${quoted(label)}) WHERE n.${marker} IS NOT NULL RETURN n.id AS id LIMIT 1`;

/** Somebody else's nodes that a MERGE would take for ours. */
export const foreignWithId = (label: string): string =>
  `MATCH (n:${quoted(label)}) WHERE n.id IN $ids AND n.${marker} IS NULL RETURN n.id AS id ORDER BY id LIMIT 5`;
