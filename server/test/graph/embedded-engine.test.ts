import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openEmbedded } from "../../src/graph/embedded/index.ts";
import { childrenWith, untilAtWork } from "../processes.ts";
import { engineSuite } from "./suite/engine-suite.ts";

let folder: string | undefined;
const open = async () => {
  folder = await mkdtemp(join(tmpdir(), "chengmai-engine-"));
  return openEmbedded({
    file: join(folder, "graph.db"),
    timeoutMs: 60_000,
    rowLimit: 1000,
    unlocked: ["chengmai"],
  });
};

afterAll(async () => {
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

engineSuite("embedded as an engine", open, {
  temporalValues: false,
  backQuotes: false,
  async writing() {
    // The writer of the test before may not have ended yet.
    await untilAtWork(() => childrenWith("process/writer"));
  },
});
