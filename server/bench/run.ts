import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compare, type Effort } from "./compare.ts";
import { embedded, type Engine, neo4j } from "./engines.ts";
import { type Part, report } from "./report.ts";

const say = (line: string): boolean => process.stderr.write(`${line}\n`);
const results = fileURLToPath(new URL("./RESULTS.md", import.meta.url));

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    millis: { type: "string", default: "800" },
    engine: { type: "string" },
  },
});
const effort: Effort = {
  rounds: Number(values.rounds),
  millis: Number(values.millis),
  calls: 2000,
  concurrencies: [1, 4],
};
const wanted = (name: string): boolean => values.engine === undefined || values.engine === name;

const onEngine = async (open: () => Promise<Engine>, temporary: string): Promise<Part["lines"]> => {
  const engine = await open();
  try {
    say(`Measuring on ${engine.name} …`);
    return await compare(engine, effort, join(temporary, `${engine.name}.heard`));
  } finally {
    await engine.stop();
  }
};

const main = async (temporary: string): Promise<void> => {
  const parts: Part[] = [];
  if (wanted("embedded")) {
    const lines = await onEngine(() => Promise.resolve(embedded(temporary)), temporary);
    parts.push({ engine: "embedded", lines });
  }
  if (wanted("neo4j")) {
    const lines = await onEngine(() => neo4j(say), temporary).catch((error: unknown) => {
      parts.push({ engine: "neo4j", lines: [], absent: `Not measured: ${String(error)}` });
      return null;
    });
    if (lines) parts.push({ engine: "neo4j", lines });
  }
  const text = report(parts, "npm run bench -w server");
  process.stdout.write(text);
  // A look at one engine alone is no result to keep.
  if (values.engine === undefined) await writeFile(results, text);
};

const temporary = await mkdtemp(join(tmpdir(), "chengmai-bench-"));
try {
  await main(temporary);
} finally {
  await rm(temporary, { recursive: true, force: true });
}
