import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openEmbedded, type EmbeddedSettings } from "../../../src/graph/embedded/index.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { GraphError } from "../../../src/graph/graph-error.ts";
import { processesWith } from "../../processes.ts";

const folders: string[] = [];
const graphs: Graph[] = [];

/** A file's place in a folder of its own, removed after the tests of the file. */
export async function freshFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "chengmai-embedded-"));
  folders.push(folder);
  return join(folder, "graph.db");
}

/** An embedded graph that holds what these statements make, closed after the tests of the file. */
export async function opened(
  statements: readonly string[] = [],
  settings: Partial<EmbeddedSettings> = {},
): Promise<Graph> {
  const file = settings.file ?? (await freshFile());
  const graph = await openEmbedded({ timeoutMs: 60_000, rowLimit: 10_000, ...settings, file });
  graphs.push(graph);
  if (statements.length > 0) await graph.write(statements.map((text) => ({ text })));
  return graph;
}

afterAll(async () => {
  for (const graph of graphs) await graph.close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** The error a promise is rejected with, which must be the port's own. */
export async function refusal(promise: Promise<unknown>): Promise<GraphError> {
  const error: unknown = await promise.then(
    () => new Error("it was answered"),
    (reason: unknown) => reason,
  );
  if (error instanceof GraphError) return error;
  throw error;
}

/** Process ids of the readers that have a file open, without the one that waits to be told to. */
export async function readersOf(file: string): Promise<number[]> {
  const spare = await sparesOf(file);
  return (await processesWith("process/reader", file)).filter((pid) => !spare.includes(pid));
}

/** Process ids of the readers that wait to be told to open a file. */
export const sparesOf = (file: string): Promise<number[]> =>
  processesWith("process/reader", file, "--spare");
