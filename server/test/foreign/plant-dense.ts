import { openEmbedded } from "../../src/graph/embedded/index.ts";

// Fills an embedded file with 5,000 nodes and 15,000 relationships, for figures of a picture that is dense.
const [file = ""] = process.argv.slice(2);
const size = { nodes: 5000, relationships: 15_000 };

const graph = await openEmbedded({ file, readers: 1, timeoutMs: 60_000, rowLimit: 100_000 });
const rows = Array.from({ length: size.nodes }, (_, at) => ({ at, name: `Number ${at}` }));
// With hubs, as most graphs: the square leads oftener to the first.
const lines = Array.from({ length: size.relationships }, (_, at) => ({
  from: at % size.nodes,
  to: Math.floor(((at * 7919 + Math.floor(at / size.nodes) * 1237) % size.nodes) ** 2 / size.nodes),
}));
await graph.write([
  { text: "CREATE CONSTRAINT thing_at FOR (n:Thing) REQUIRE n.at IS UNIQUE" },
  { text: "UNWIND $rows AS row CREATE (n:Thing {at: row.at, name: row.name})", params: { rows } },
  {
    text: "UNWIND $lines AS line MATCH (a:Thing {at: line.from}), (b:Thing {at: line.to}) CREATE (a)-[:LEADS_TO]->(b)",
    params: { lines },
  },
]);
await graph.close();
