import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "../../../src/graph/embedded/index.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { openNeo4j } from "../../../src/graph/neo4j/index.ts";
import type { TestNeo4j } from "../../setup/obtain.ts";

const limits = { timeoutMs: 20_000, rowLimit: 100_000 };

/** An engine for one run, and its end. */
export interface Opened {
  graph: Graph;
  close(): Promise<void>;
}

/** An embedded graph in a folder of its own, holding what these statements make. */
export async function openScratch(statements: readonly string[]): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), "chengmai-proof-"));
  const graph = await openEmbedded({ ...limits, file: join(folder, "graph.db") });
  const close = async (): Promise<void> => {
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    if (statements.length > 0) await graph.write(statements.map((text) => ({ text })));
    return { graph, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The Neo4j of a run, emptied of what carries these labels now and at the end. */
export async function openRight(
  access: TestNeo4j,
  labels: readonly string[],
  statements: readonly string[],
): Promise<Opened> {
  const graph = openNeo4j({ ...limits, ...access });
  const empty = labels.map((label) => ({ text: `MATCH (n:${label}) DETACH DELETE n` }));
  await graph.write([...empty, ...statements.map((text) => ({ text }))]);
  const close = async (): Promise<void> => {
    await graph.write(empty);
    await graph.close();
  };
  return { graph, close };
}
