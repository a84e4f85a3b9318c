import { programAt } from "../../../../src/graph/loading.ts";

const place = programAt("../../../../src/graph/embedded/index", import.meta.url);
const { openEmbedded } = (await import(
  place.href
)) as typeof import("../../../../src/graph/embedded/index.ts");

// Writes so many nodes at once, each by a query of its own, and says how many writes were acknowledged.
const [file = "", name = "", count = "0"] = process.argv.slice(2);
const graph = await openEmbedded({ file, timeoutMs: 120_000, rowLimit: 10 });
const writes = Array.from({ length: Number(count) }, (_, i) =>
  graph.change("CREATE (:Written {name: $name})", { name: `${name} ${i}` }),
);
const settled = await Promise.allSettled(writes);
for (const one of settled) if (one.status === "rejected") process.stdout.write(`${one.reason}\n`);
const acknowledged = settled.filter(({ status }) => status === "fulfilled").length;
process.stdout.write(`${process.pid} acknowledged ${acknowledged}\n`);
await graph.close();
