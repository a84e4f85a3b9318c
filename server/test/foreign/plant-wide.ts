import { openEmbedded } from "../../src/graph/embedded/index.ts";

// Fills an embedded file with 500 lines that have a tenth of 500 things, for figures of a matrix that is large.
const [file = ""] = process.argv.slice(2);
const size = 500;

const graph = await openEmbedded({ file, readers: 1, timeoutMs: 60_000, rowLimit: 100_000 });
const made = (word: string) =>
  Array.from({ length: size }, (_, at) => ({ at, name: `${word} ${at}` }));
// The same at every run: a generator of the simplest kind.
let seed = 7;
const next = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
const lines = made("Line").flatMap(({ at: from }) =>
  made("Thing").flatMap(({ at: to }) => (next() < 0.1 ? [{ from, to }] : [])),
);
await graph.write([
  { text: "CREATE CONSTRAINT line_at FOR (n:Line) REQUIRE n.at IS UNIQUE" },
  { text: "CREATE CONSTRAINT thing_at FOR (n:Thing) REQUIRE n.at IS UNIQUE" },
  ...["Line", "Thing"].map((label) => ({
    text: `UNWIND $rows AS row CREATE (n:${label} {at: row.at, name: row.name})`,
    params: { rows: made(label) },
  })),
  {
    text: "UNWIND $lines AS line MATCH (a:Line {at: line.from}), (b:Thing {at: line.to}) CREATE (a)-[:HAS]->(b)",
    params: { lines },
  },
]);
await graph.close();
