import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compare, type Effort } from "./compare.ts";
import { embedded, type Engine, neo4j } from "./engines.ts";
import { machine, type Part, report } from "./report.ts";
import { measureHubs, type HubPart } from "./hubs/measure.ts";
import { hubReport } from "./hubs/report.ts";
import { measureHealth, type HealthPart } from "./health/measure.ts";
import { healthReport } from "./health/report.ts";
import { measureStreams } from "./stream/measure.ts";
import { measureReading } from "./reading/measure.ts";
import { readingReport } from "./reading/report.ts";
import { type StreamPart, streamReport } from "./stream/report.ts";
import { tsx } from "./app.ts";

const say = (line: string): boolean => process.stderr.write(`${line}\n`);
const results = fileURLToPath(new URL("./RESULTS.md", import.meta.url));

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    millis: { type: "string", default: "800" },
    engine: { type: "string" },
    only: { type: "string" },
  },
});
const effort: Effort = {
  rounds: Number(values.rounds),
  millis: Number(values.millis),
  calls: 2000,
  concurrencies: [1, 4],
};
const wanted = (name: string): boolean => values.engine === undefined || values.engine === name;

const measuring = (part: string): boolean => values.only === undefined || values.only === part;

interface Measured {
  requests: Part[];
  streams: StreamPart[];
  hubs: HubPart[];
  health: HealthPart[];
}

const onEngine = async (
  name: Engine["name"],
  open: () => Promise<Engine>,
  temporary: string,
): Promise<Measured> => {
  const found: Measured = { requests: [], streams: [], hubs: [], health: [] };
  const engine = await open().catch((error: unknown) => {
    const absent = `Not measured: ${String(error)}`;
    found.requests.push({ engine: name, lines: [], absent });
    found.streams.push({ engine: name, speeds: [], memories: [], absent });
    return null;
  });
  if (engine === null) return found;
  try {
    say(`Measuring on ${name} …`);
    if (measuring("requests")) {
      const lines = await compare(engine, effort, join(temporary, `${name}.heard`));
      found.requests.push({ engine: name, lines });
    }
    if (measuring("streams")) found.streams.push(await measureStreams(engine));
    // Last, for these put something of their own into the graph.
    if (measuring("health")) found.health.push(await measureHealth(engine, say));
    if (measuring("hubs")) found.hubs.push(await measureHubs(engine));
    return found;
  } finally {
    await engine.stop();
  }
};

const headingOf = (part: string): string => part.split("\n", 1)[0] ?? "";

/** The file with these parts in the place of those of the same headings; a new one comes last, others stay. */
const kept = async (measured: readonly (string | null)[]): Promise<string> => {
  const before = (await readFile(results, "utf8")).split(/^(?=# )/m);
  const parts = new Map(before.map((part) => [headingOf(part), part]));
  for (const part of measured) if (part !== null) parts.set(headingOf(part), part);
  return `${[...parts.values()].map((part) => part.trimEnd()).join("\n\n")}\n`;
};

/** In a process of its own, with its table on this one's output: CHENGMAI_PYTHON names who it is held against. */
const measurePatterns = (): void => {
  const own = fileURLToPath(new URL("./patterns/main.ts", import.meta.url));
  const { status } = spawnSync(process.execPath, ["--import", tsx, "--conditions=source", own], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new Error(`patterns/main.ts ended with ${status}.`);
};

const main = async (temporary: string): Promise<void> => {
  const all: Measured[] = [];
  const onBoth = ["requests", "streams", "hubs", "health"].some(measuring);
  if (onBoth && wanted("embedded")) {
    all.push(await onEngine("embedded", () => Promise.resolve(embedded(temporary)), temporary));
  }
  if (onBoth && wanted("neo4j")) all.push(await onEngine("neo4j", () => neo4j(say), temporary));
  const requests = report(
    all.flatMap((each) => each.requests),
    "npm run bench -w server",
  );
  const streams = streamReport(
    all.flatMap((each) => each.streams),
    machine(),
  );
  if (measuring("requests")) process.stdout.write(requests);
  if (measuring("streams")) process.stdout.write(streams);
  const hubs = hubReport(
    all.flatMap((each) => each.hubs),
    machine(),
  );
  if (measuring("hubs")) process.stdout.write(hubs);
  const health = healthReport(
    all.flatMap((each) => each.health),
    machine(),
  );
  if (measuring("health")) process.stdout.write(health);
  const reading = measuring("reading") ? await measureReading(temporary) : null;
  const read = reading && readingReport(reading, machine());
  if (read) process.stdout.write(read);
  if (measuring("patterns")) measurePatterns();
  // A look at one engine alone is no result to keep.
  if (values.engine !== undefined) return;
  const measured = [
    measuring("requests") ? requests : null,
    measuring("streams") ? streams : null,
    read,
    measuring("hubs") ? hubs : null,
    measuring("health") ? health : null,
  ];
  await writeFile(results, await kept(measured));
};

const temporary = await mkdtemp(join(tmpdir(), "chengmai-bench-"));
try {
  await main(temporary);
} finally {
  await rm(temporary, { recursive: true, force: true });
}
