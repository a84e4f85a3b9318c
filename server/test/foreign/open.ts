import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { foreignNeo4j } from "../../scripts/testing/foreign-neo4j.ts";
import { openEmbedded } from "../../src/graph/embedded/index.ts";
import { openNeo4j } from "../../src/graph/neo4j/index.ts";
import { alone } from "../seed/alone.ts";
import type { Opened } from "../seed/engines.ts";
import { clear } from "./shop/plant.ts";

const limits = { timeoutMs: 30_000, rowLimit: 5000 };

const embedded = async (): Promise<Opened> => {
  const folder = mkdtempSync(join(tmpdir(), "chengmai-foreign-"));
  const graph = await openEmbedded({ file: join(folder, "graph.db"), readers: 1, ...limits });
  const close = async (): Promise<void> => {
    await graph.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { graph, close };
};

const neo4j = async (): Promise<Opened> => {
  const leave = await alone("foreign-neo4j");
  const server = await foreignNeo4j();
  const graph = openNeo4j({ ...server, ...limits });
  await clear(graph);
  const close = async (): Promise<void> => {
    await graph.close();
    await server.stop();
    leave();
  };
  return { graph, close };
};

/** Every engine this run has, each with an empty graph that is nobody else's. */
export const engines = (): [string, () => Promise<Opened>][] =>
  inject("neo4j") === null || process.env["CHENGMAI_FOREIGN_URI"] === ""
    ? [["embedded", embedded]]
    : [
        ["embedded", embedded],
        ["neo4j", neo4j],
      ];
