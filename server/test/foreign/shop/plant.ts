import { isExact, type Value } from "@chengmai/cypher";
import type { Graph, WriteStatement } from "../../../src/graph/graph.ts";
import { books } from "./books.ts";
import { dealings } from "./dealings.ts";
import { people } from "./people.ts";
import type { ShopNode, ShopRelationship } from "./shop.ts";

type Properties = Readonly<Record<string, Value>>;

/** Everything in the shop, as it was meant. */
export const shopNodes = [...books, ...people];

const quotedFor = (graph: Graph, name: string): string => {
  // Neo4j resolves \u0060 before it looks for back-quotes.
  const literal = graph.engine === "neo4j" ? name.replaceAll("\\", "\\u005C") : name;
  return `\`${literal.replaceAll("`", "``")}\``;
};

/** The embedded engine's grammar has no back-quote within back-quotes, so none of its labels or types has one. */
export const canBeNamed = ({ engine }: Graph, name: string): boolean =>
  engine === "neo4j" || !name.includes("`");

const isTemporal = (value: Value): boolean =>
  Array.isArray(value)
    ? value.some(isTemporal)
    : isExact(value) && !["integer", "float", "bytes"].includes(value.kind);

/** What of these properties the engine can keep: dates and points only where it has them. */
export const kept = ({ abilities }: Graph, properties: Properties): Properties =>
  abilities.temporalValues
    ? properties
    : Object.fromEntries(Object.entries(properties).filter(([, value]) => !isTemporal(value)));

function grouped<Item>(items: readonly Item[], by: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item]);
  return [...groups.values()];
}

/** What writes some nodes and relationships, as far as the engine has a way to name them. */
export function creating(
  graph: Graph,
  all: { nodes: readonly ShopNode[]; relationships: readonly ShopRelationship[] },
): WriteStatement[] {
  const nodes = grouped(all.nodes, ({ labels }) => labels.join("\n")).map((alike) => {
    const labels = (alike[0]?.labels ?? []).filter((label) => canBeNamed(graph, label));
    const rows = alike.map(({ as: handle, properties }) => {
      return { handle, properties: { ...kept(graph, properties) } };
    });
    return {
      text: `UNWIND $rows AS row CREATE (n${labels.map((label) => `:${quotedFor(graph, label)}`).join("")})
SET n = row.properties SET n.shopped = row.handle`,
      params: { rows },
    };
  });
  const named = all.relationships.filter(({ type }) => canBeNamed(graph, type));
  const relationships = grouped(named, ({ type }) => type).map((alike) => {
    const rows = alike.map(({ from, to, properties }) => {
      return { from, to, properties: { ...kept(graph, properties) } };
    });
    return {
      text: `UNWIND $rows AS row MATCH (a {shopped: row.from}), (b {shopped: row.to})
CREATE (a)-[r:${quotedFor(graph, alike[0]?.type ?? "")}]->(b) SET r = row.properties`,
      params: { rows },
    };
  });
  return [...nodes, ...relationships, { text: "MATCH (n) REMOVE n.shopped" }];
}

const constraint = "bookshop_isbn";

/** Leaves nothing in the graph; only ever for one that is the tests' own. */
export async function clear(graph: Graph): Promise<void> {
  if (graph.engine === "neo4j") {
    const drop = async (kind: string, shown: string): Promise<void> => {
      const names = (await graph.read(shown)).rows.map(([name]) => quotedFor(graph, String(name)));
      await graph.write(names.map((name) => ({ text: `DROP ${kind} ${name} IF EXISTS` })));
    };
    await drop("CONSTRAINT", "SHOW CONSTRAINTS YIELD name RETURN name");
    await drop("INDEX", "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  }
  await graph.write([{ text: "MATCH (n) DETACH DELETE n" }]);
}

/** Fills an empty graph with the bookshop: `isbn` is unique among books, nothing else is. */
export async function plant(graph: Graph): Promise<void> {
  await graph.write([
    { text: `CREATE CONSTRAINT ${constraint} FOR (n:Book) REQUIRE n.isbn IS UNIQUE` },
  ]);
  await graph.write(creating(graph, { nodes: shopNodes, relationships: dealings }));
}
