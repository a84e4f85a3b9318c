import { cpus, release, totalmem } from "node:os";
import type { Line } from "./compare.ts";

export const aim = 1.5;

/** What was measured on one engine, or why it was not. */
export interface Part {
  engine: string;
  lines: readonly Line[];
  absent?: string;
}

const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
const times = (value: number): string => `${value.toFixed(2)}×`;

const row = (line: Line): string => {
  const { task, concurrency, queries, app, bare, ratio: by } = line;
  const cells = [
    task,
    concurrency,
    queries.toFixed(1),
    app.perSecond.toFixed(0),
    ms(app.p50),
    ms(app.p95),
    ...(bare ? [bare.perSecond.toFixed(0), ms(bare.p50), ms(bare.p95)] : ["–", "–", "–"]),
    ...(by ? [times(by.rate), times(by.p95)] : ["–", "–"]),
  ];
  return `| ${cells.join(" | ")} |`;
};

const head = `| endpoint | at once | queries | requests/s | p50 ms | p95 ms | bare/s | p50 ms | p95 ms | bare/s ÷ requests/s | p95 ÷ p95 |
|---|---|---|---|---|---|---|---|---|---|---|`;

const missesOf = ({ engine, lines }: Part): string[] =>
  lines.flatMap((line) => {
    const { ratio: by } = line;
    if (by === null || (by.rate <= aim && by.p95 <= aim)) return [];
    const more = ms(line.app.p50 - (line.bare?.p50 ?? 0));
    return `- ${engine}, ${line.task}, ${line.concurrency} at once: ${times(by.rate)} by rate, ${times(by.p95)} by p95; half the requests take ${more} ms more than the engine alone.`;
  });

const section = (part: Part): string =>
  `## ${part.engine}\n\n${part.absent ?? [head, ...part.lines.map(row)].join("\n")}`;

/** When and on what it was measured. */
export const machine = (): string => {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${new Date().toISOString().slice(0, 10)} · Node ${process.version} · ${cpus().length} × ${cpus()[0]?.model ?? "?"} · ${memory} GB · ${process.platform} ${release()}`;
};

/** The results as Markdown: everything a reader needs to judge or repeat them. */
export const report = (parts: readonly Part[], command: string): string => {
  const misses = parts.flatMap(missesOf);
  return `# The server against the bare engines

${machine()}

Again: \`${command}\`. Aim: at most ${aim}× the bare engine call, by requests a second and by p95.

**How.** A request is timed from sending it on a kept connection to the last byte of its answer. The bare call asks
the engine the very queries that this request was heard to ask, those at once that the server asks at once, and reads
all rows: the embedded engine in a process of its own, Neo4j by its driver. Both take turns in one run; a ratio is
the median of the rounds' own, and worth more than its parts. The client, the server, its readers and the engine share this machine's
processors. *no engine* is \`GET /queries\`: what HTTP, checks and JSON cost alone.

${parts.map(section).join("\n\n")}

## What misses the aim

${misses.length > 0 ? misses.join("\n") : "Nothing."}
`;
};
