import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isFree, portFor } from "../local-neo4j/port.ts";
import { project, tool } from "./run.ts";
import { mostTriedAgain, playwrightTotals, triedAgain, type Totals } from "./totals.ts";

/** Four free ports in a row: for each engine with our graph, and for each with a foreign one. */
async function freeRow(): Promise<number> {
  for (;;) {
    const port = await portFor();
    if (port > 65_532) continue;
    const free = await Promise.all([1, 2, 3].map((more) => isFree(port + more)));
    if (free.every(Boolean)) return port;
  }
}

/**
 * Tells the stories in a real browser, on servers that are really started from the build. A few that failed beside
 * all others are told once more alone.
 */
export async function tellStories(chromium: string, env: NodeJS.ProcessEnv): Promise<Totals> {
  const folder = mkdtempSync(join(tmpdir(), "chengmai-stories-"));
  const tell = async (name: string, more: string[]): Promise<Totals> => {
    const report = join(folder, name);
    const { code } = await tool("playwright", ["test", "--reporter=list,json", ...more], {
      folder: join(project, "client"),
      env: {
        ...env,
        CHENGMAI_CHROMIUM: chromium,
        CHENGMAI_E2E_PORT: String(await freeRow()),
        CHENGMAI_E2E_DATA: join(folder, `data-of-${name}`),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    });
    return playwrightTotals(report, code);
  };
  try {
    const first = await tell("all.json", []);
    if (first.failed === 0 || first.failed > mostTriedAgain) return first;
    return triedAgain(first, await tell("again.json", ["--last-failed", "--workers=1"]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
