import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findRunning } from "../../scripts/local-neo4j/running.ts";
import { openEmbedded } from "../../src/graph/embedded/index.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { openNeo4j } from "../../src/graph/neo4j/index.ts";
import { clear, plant } from "./shop/plant.ts";

// Before the stories are told: `neo4j` fills the foreign Neo4j of this machine, a folder an embedded file in it.
const [where = ""] = process.argv.slice(2);
const limits = { timeoutMs: 30_000, rowLimit: 5000 };
const folder = fileURLToPath(new URL("../../../.chengmai/neo4j-foreign", import.meta.url));

async function opened(): Promise<Graph> {
  if (where !== "neo4j") {
    const file = join(where, "chengmai.grafeo");
    await rm(file, { recursive: true, force: true });
    return openEmbedded({ file, readers: 1, ...limits });
  }
  // Never the one that the environment names: what is planted here is cleared first.
  const server = await findRunning(folder);
  if (server === null) throw new Error(`No Neo4j runs on ${folder}.`);
  return openNeo4j({ ...server, ...limits });
}

const graph = await opened();
await clear(graph);
await plant(graph);
await graph.close();
