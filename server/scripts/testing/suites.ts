import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tool } from "./run.ts";
import { failedFiles, mostTriedAgain, triedAgain, vitestTotals, type Totals } from "./totals.ts";

/**
 * Runs every suite of the four workspaces; the server's on each engine that the environment gives. A few files that
 * failed beside all others are run once more alone, for a machine may have been too busy to answer in time.
 */
export async function runSuites(env: NodeJS.ProcessEnv): Promise<Totals> {
  const folder = mkdtempSync(join(tmpdir(), "chengmai-suites-"));
  const suites = async (name: string, files: string[]): Promise<[Totals, string]> => {
    const report = join(folder, name);
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const { code } = await tool("vitest", ["run", ...reporters, ...files], { env });
    return [vitestTotals(report, code), report];
  };
  try {
    const [first, report] = await suites("all.json", []);
    const files = failedFiles(report);
    if (files.length === 0 || files.length > mostTriedAgain) return first;
    const [again] = await suites("again.json", ["--maxWorkers=1", ...files]);
    return triedAgain(first, again);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
