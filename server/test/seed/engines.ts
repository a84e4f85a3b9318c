import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { openEmbedded } from "../../src/graph/embedded/index.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { openNeo4j } from "../../src/graph/neo4j/index.ts";
import { alone } from "./alone.ts";

const limits = { timeoutMs: 30_000, rowLimit: 5000 };

/** A graph to test on, and how to leave it. */
export interface Opened {
  graph: Graph;
  close: () => Promise<void>;
}

const embedded = async (): Promise<Opened> => {
  const folder = mkdtempSync(join(tmpdir(), "chengmai-seed-"));
  const graph = await openEmbedded({ file: join(folder, "graph.db"), readers: 1, ...limits });
  const close = async (): Promise<void> => {
    await graph.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { graph, close };
};

const neo4j = (server: NonNullable<ReturnType<typeof injected>>) => async (): Promise<Opened> => {
  const leave = await alone();
  const graph = openNeo4j({ ...server, ...limits });
  const close = async (): Promise<void> => {
    await graph.close();
    leave();
  };
  return { graph, close };
};

const injected = () => inject("neo4j");

/** Every engine this run has, by name; Neo4j is ours alone until closed. */
export const engines = (): [string, () => Promise<Opened>][] => {
  const server = injected();
  const found: [string, () => Promise<Opened>][] = [["embedded", embedded]];
  if (server !== null) found.push(["neo4j", neo4j(server)]);
  return found;
};
