import { readFileSync } from "node:fs";
import { project, run, tool, type Ran } from "./run.ts";

const generated = (): string =>
  ["queries", "needs"]
    .map((name) => readFileSync(`${project}cypher/src/${name}.gen.ts`, "utf8"))
    .join("\n");

/** Writes the generated types and needs anew; a difference means that a query changed without them. */
async function fresh(): Promise<Ran> {
  const before = generated();
  const ran = await run("npm", ["run", "-s", "generate", "-w", "@chengmai/cypher"], {
    quiet: true,
  });
  if (ran.code !== 0 || generated() === before) return ran;
  const output =
    "queries.gen.ts or needs.gen.ts was older than the queries; both are written anew.";
  return { code: 1, output };
}

const quiet = { quiet: true };

/** What must hold before anything is run, by name. */
export const checks: readonly [name: string, check: () => Promise<Ran>][] = [
  ["types", () => tool("tsc", ["-b"], quiet)],
  ["types of scripts and tests", () => tool("tsc", ["-p", "server/scripts"], quiet)],
  ["types of stories", () => tool("tsc", ["-p", "client/e2e"], quiet)],
  ["lint", () => tool("oxlint", ["--quiet"], quiet)],
  ["format", () => tool("oxfmt", ["--check"], quiet)],
  ["generated types and needs of the queries", fresh],
];

/** Runs every check and says each; what a failed one printed is shown. */
export async function runChecks(say: (line: string) => void): Promise<{ failed: string[] }> {
  const failed: string[] = [];
  for (const [name, check] of checks) {
    const { code, output } = await check();
    say(`  ${code === 0 ? "✓" : "✗"} ${name}`);
    if (code === 0) continue;
    failed.push(name);
    say(output.trimEnd());
  }
  return { failed };
}
