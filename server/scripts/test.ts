import { checks, runChecks } from "./testing/checks.ts";
import { findChineseFont, findChromium } from "./testing/chromium.ts";
import { foreignNeo4j } from "./testing/foreign-neo4j.ts";
import { type Had, obtainNeo4j } from "./testing/neo4j.ts";
import { endRunning, run, say } from "./testing/run.ts";
import { tellStories } from "./testing/stories.ts";
import { runSuites } from "./testing/suites.ts";
import { none, sum, told, type Totals } from "./testing/totals.ts";

// What takes longer than one waits for at every change: more random queries, more stories on both engines.
if (process.argv.includes("--whole")) process.env["CHENGMAI_WHOLE"] = "1";

const began = Date.now();
const head = (title: string): boolean =>
  say(`\n▸ ${title} (after ${Math.round((Date.now() - began) / 1000)} s)`);
const because = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

// What could not be had here; in CI each of these is a failure.
const missing: string[] = [];
const miss = (line: string): null => {
  missing.push(line);
  say(`  ✗ ${line}`);
  return null;
};

const had: { neo4j: Had | null; foreign: Had | null } = { neo4j: null, foreign: null };

async function gather(): Promise<string | null> {
  head("Chromium, fonts and Neo4j");
  const chromium = await findChromium().catch((error: unknown) => {
    say(`  ${because(error)}`);
    return null;
  });
  if (chromium === null) miss("No Chromium: none of the stories in the browser were told.");
  else say(`  ✓ Chromium at ${chromium}`);
  if (await findChineseFont()) say("  ✓ a Chinese font");
  else miss("No Chinese font: install one (fonts-noto-cjk), or labels are measured wrongly.");
  had.neo4j = await obtainNeo4j().catch((error: unknown) =>
    miss(`No Neo4j: nothing was tested on it. ${because(error)}`),
  );
  if (had.neo4j === null) return chromium;
  say(`  ✓ Neo4j at ${had.neo4j.uri}`);
  had.foreign = await foreignNeo4j((line) => say(`  ${line}`)).catch((error: unknown) =>
    miss(`No second Neo4j: no story of a foreign database was told on it. ${because(error)}`),
  );
  if (had.foreign !== null) say(`  ✓ a Neo4j for foreign data at ${had.foreign.uri}`);
  return chromium;
}

function environment(): NodeJS.ProcessEnv {
  if (had.neo4j === null) return { CHENGMAI_TEST_NEO4J: "off", NEO4J_URI: "" };
  const { uri, username, password } = had.neo4j;
  const foreign =
    had.foreign === null
      ? { CHENGMAI_FOREIGN_URI: "" }
      : { CHENGMAI_FOREIGN_URI: had.foreign.uri, CHENGMAI_FOREIGN_PASSWORD: had.foreign.password };
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, ...foreign };
}

async function everything(): Promise<Totals> {
  const chromium = await gather();
  head("Checks");
  const { failed } = await runChecks(say);
  const checked = {
    ...none,
    passed: checks.length - failed.length,
    failed: failed.length,
    failures: failed.map((name) => `check of ${name}`),
  };
  head("Build");
  const { code, output } = await run("npm", ["run", "-s", "build"], { quiet: true });
  say(code === 0 ? "  ✓ server and page" : output.trimEnd());
  const built = code === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 };
  head("Suites");
  // The engine's own processes and workers begin in what was built just now, not in its sources.
  const fresh = code === 0 ? { CHENGMAI_BUILT: "1" } : {};
  const suites = await runSuites({ ...environment(), ...fresh });
  if (chromium === null || code !== 0) return sum([checked, built, suites]);
  head("Stories in the browser");
  return sum([checked, built, suites, await tellStories(chromium, environment())]);
}

async function leave(signal: NodeJS.Signals): Promise<void> {
  endRunning(signal);
  await Promise.all([had.neo4j?.stop(), had.foreign?.stop()]);
  process.exit(130);
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void leave(signal));

let totals: Totals;
try {
  totals = await everything();
} catch (error) {
  say(because(error));
  totals = { ...none, failed: 1 };
}
await Promise.all([had.neo4j?.stop(), had.foreign?.stop()]);

say("");
for (const line of missing) say(`!!! ${line}`);
for (const line of totals.unsteady ?? []) say(`~ passed only when run again alone: ${line}`);
for (const line of totals.failures ?? []) say(`✗ ${line}`);
const counted = { ...none, [process.env["CI"] === "true" ? "failed" : "skipped"]: missing.length };
const total = sum([totals, counted]);
process.exitCode = total.failed === 0 ? 0 : 1;
say(told(total));
