import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compare, type Effort } from "./compare.ts";
import { embedded, type Engine, neo4j } from "./engines.ts";
import { machine, type Part, report } from "./report.ts";
import { measureStreams } from "./stream/measure.ts";
import { type StreamPart, streamReport } from "./stream/report.ts";

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
}

const onEngine = async (
  name: Engine["name"],
  open: () => Promise<Engine>,
  temporary: string,
): Promise<Measured> => {
  const found: Measured = { requests: [], streams: [] };
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
    return found;
  } finally {
    await engine.stop();
  }
};

const heading = "# Rows as they stream";

/** The file's two parts: what requests cost, and how rows stream. One that was not measured stays. */
const kept = async (requests: string, streams: string): Promise<string> => {
  const [before = "", after = ""] = (await readFile(results, "utf8")).split(`${heading}\n`);
  const first = measuring("requests") ? requests : before;
  const second = measuring("streams") ? streams : `${heading}\n${after}`;
  return `${first.trimEnd()}\n\n${second.trimEnd()}\n`;
};

const main = async (temporary: string): Promise<void> => {
  const all: Measured[] = [];
  if (wanted("embedded")) {
    all.push(await onEngine("embedded", () => Promise.resolve(embedded(temporary)), temporary));
  }
  if (wanted("neo4j")) all.push(await onEngine("neo4j", () => neo4j(say), temporary));
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
  // A look at one engine alone is no result to keep.
  if (values.engine === undefined) await writeFile(results, await kept(requests, streams));
};

const temporary = await mkdtemp(join(tmpdir(), "chengmai-bench-"));
try {
  await main(temporary);
} finally {
  await rm(temporary, { recursive: true, force: true });
}
