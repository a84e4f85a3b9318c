import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openEmbedded } from "../../../src/graph/embedded/index.ts";
import { guardSuite } from "./guard-suite.ts";
import { harmless } from "./harmless.ts";
import { canary } from "./hostile.ts";

let folder: string | undefined;
const open = async () => {
  folder = await mkdtemp(join(tmpdir(), "chengmai-guard-"));
  const file = join(folder, "graph.db");
  const graph = await openEmbedded({
    file,
    timeoutMs: 60_000,
    rowLimit: 1000,
    unlocked: ["chengmai"],
  });
  await graph.write([{ text: `CREATE (:${canary} {song: '一只金丝雀'})` }]);
  return graph;
};

afterAll(async () => {
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

guardSuite("the embedded engine", {
  open,
  harmless,
  namesOperators: false,
  state: [
    `MATCH (n:${canary}) RETURN n.song AS song`,
    "MATCH (n) RETURN count(n) AS nodes",
    "SHOW INDEXES",
    "SHOW CONSTRAINTS",
  ],
});
