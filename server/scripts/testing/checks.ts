import { readFileSync } from "node:fs";
import { project, run, tool, type Ran } from "./run.ts";

const generated = `${project}cypher/src/queries.gen.ts`;

/** Writes the generated types anew; a difference means that a query changed without them. */
async function fresh(): Promise<Ran> {
  const before = readFileSync(generated, "utf8");
  const ran = await run("npm", ["run", "-s", "generate", "-w", "@chengmai/cypher"], {
    quiet: true,
  });
  if (ran.code !== 0 || readFileSync(generated, "utf8") === before) return ran;
  return { code: 1, output: "queries.gen.ts was older than the queries; it is written anew now." };
}

const quiet = { quiet: true };

/** What must hold before anything is run, by name. */
export const checks: readonly [name: string, check: () => Promise<Ran>][] = [
  ["types", () => tool("tsc", ["-b"], quiet)],
  ["types of scripts and tests", () => tool("tsc", ["-p", "server/scripts"], quiet)],
  ["types of stories", () => tool("tsc", ["-p", "client/e2e"], quiet)],
  ["lint", () => tool("oxlint", ["--quiet"], quiet)],
  ["format", () => tool("oxfmt", ["--check"], quiet)],
  ["generated types of the queries", fresh],
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
