import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tool } from "./run.ts";
import { vitestTotals, type Totals } from "./totals.ts";

/** Runs every suite of the four workspaces; the server's on each engine that the environment gives. */
export async function runSuites(env: NodeJS.ProcessEnv): Promise<Totals> {
  const folder = mkdtempSync(join(tmpdir(), "chengmai-suites-"));
  const report = join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const { code } = await tool("vitest", ["run", ...reporters], { env });
    return vitestTotals(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
