import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isFree, portFor } from "../local-neo4j/port.ts";
import { project, tool } from "./run.ts";
import { playwrightTotals, type Totals } from "./totals.ts";

/** Four free ports in a row: for each engine with our graph, and for each with a foreign one. */
async function freeRow(): Promise<number> {
  for (;;) {
    const port = await portFor();
    if (port > 65_532) continue;
    const free = await Promise.all([1, 2, 3].map((more) => isFree(port + more)));
    if (free.every(Boolean)) return port;
  }
}

/** Tells the stories in a real browser, on servers that are really started from the build. */
export async function tellStories(chromium: string, env: NodeJS.ProcessEnv): Promise<Totals> {
  const folder = mkdtempSync(join(tmpdir(), "chengmai-stories-"));
  const report = join(folder, "report.json");
  try {
    const { code } = await tool("playwright", ["test", "--reporter=list,json"], {
      folder: join(project, "client"),
      env: {
        ...env,
        CHENGMAI_CHROMIUM: chromium,
        CHENGMAI_E2E_PORT: String(await freeRow()),
        CHENGMAI_E2E_DATA: join(folder, "data"),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    });
    return playwrightTotals(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
