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

/** An embedded graph in a folder of its own, holding what these statements make; it says nothing of what was not
 * compared where `judged` is false. */
export async function openScratch(
  statements: readonly string[],
  { judged = true }: { judged?: boolean } = {},
): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), "chengmai-proof-"));
  const graph = await openEmbedded({ ...limits, judged, file: join(folder, "graph.db") });
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

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Two runs over the same labels would empty each other's graph and take that for Neo4j's answer. */
const claim = async (graph: Graph, label: string): Promise<void> => {
  const { rows } = await graph.read("MATCH (c:ProofRun {label: $label}) RETURN c.pid", { label });
  for (const [pid] of rows) {
    if (typeof pid !== "number" || pid === process.pid || !isRunning(pid)) continue;
    throw new Error(`Another run (process ${pid}) uses :${label} on this Neo4j; wait for its end.`);
  }
  await graph.write([
    {
      text: "MERGE (c:ProofRun {label: $label}) SET c.pid = $pid",
      params: { label, pid: process.pid },
    },
  ]);
};

/** The Neo4j of a run, emptied of what carries these labels now and at the end. @throws Error when another run has them */
export async function openRight(
  access: TestNeo4j,
  labels: readonly string[],
  statements: readonly string[],
): Promise<Opened> {
  const graph = openNeo4j({ ...limits, ...access });
  const [first = ""] = labels;
  const empty = labels.map((label) => ({ text: `MATCH (n:${label}) DETACH DELETE n` }));
  const leave = {
    text: "MATCH (c:ProofRun {label: $label, pid: $pid}) DELETE c",
    params: { label: first, pid: process.pid },
  };
  const close = async (): Promise<void> => {
    await graph.write([...empty, leave]);
    await graph.close();
  };
  try {
    await claim(graph, first);
  } catch (error) {
    await graph.close();
    throw error;
  }
  await graph.write([...empty, ...statements.map((text) => ({ text }))]);
  return { graph, close };
}
