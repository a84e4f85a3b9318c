import type { Held } from "./memory.ts";
import type { Speed } from "./speed.ts";

/** What streaming showed on one engine, or why it was not measured. */
export interface StreamPart {
  engine: string;
  speeds: readonly Speed[];
  memories: readonly Held[];
  absent?: string;
}

const aims = { rate: 0.8, later: 2, megabytes: 50 };

const thousands = (value: number): string => `${(value / 1000).toFixed(value < 10_000 ? 1 : 0)}k`;

const speedRow = ({ kind, rows, perSecond, rate, first, later }: Speed): string =>
  `| ${kind} | ${thousands(rows)} | ${thousands(perSecond.server)} | ${thousands(perSecond.engine)} | ${rate.toFixed(2)}× | ${first.server.toFixed(1)} | ${first.engine.toFixed(1)} | ${later.toFixed(2)}× |`;

const speedHead = `| rows | of them | rows/s, server | rows/s, engine | server ÷ engine | first row ms, server | engine | server ÷ engine |
|---|---|---|---|---|---|---|---|`;

const memoryHead = `| sent | most MB while it went | MB after |
|---|---|---|`;

const memoryRow = ({ name, most, after }: Held): string =>
  `| ${name} | ${most.toFixed(0)} | ${after.toFixed(0)} |`;

const grown = (held: readonly Held[]): { name: string; by: number }[] =>
  held.slice(1).flatMap(({ name, most, after }) => {
    const [few] = held;
    return few ? [{ name, by: Math.max(most - few.most, after - few.after) }] : [];
  });

const missesOf = ({ engine, speeds, memories }: StreamPart): string[] => [
  ...speeds
    .filter(({ rate }) => rate < aims.rate)
    .map(({ kind, rate }) => `- ${engine}, ${kind}: ${rate.toFixed(2)}× the rows a second.`),
  ...speeds
    .filter(({ later }) => later > aims.later)
    .map(
      ({ kind, later }) =>
        `- ${engine}, ${kind}: the first row after ${later.toFixed(2)}× the time.`,
    ),
  ...grown(memories)
    .filter(({ by }) => by > aims.megabytes)
    .map(({ name, by }) => `- ${engine}, ${name}: ${by.toFixed(0)} MB more than for 10⁴ rows.`),
];

const section = (part: StreamPart): string => {
  if (part.absent !== undefined) return `## ${part.engine}: streams\n\n${part.absent}`;
  const tables = [
    [speedHead, ...part.speeds.map(speedRow)].join("\n"),
    [memoryHead, ...part.memories.map(memoryRow)].join("\n"),
  ];
  return `## ${part.engine}: streams\n\n${tables.join("\n\n")}`;
};

/** The results of streaming as Markdown. */
export const streamReport = (parts: readonly StreamPart[], machine: string): string => {
  const misses = parts.flatMap(missesOf);
  return `# Rows as they stream

${machine}

Again: \`npm run bench -w server -- --only streams\`. Aims: at least ${aims.rate}× the rows a second of the engine alone, the first
row in at most ${aims.later}× its time, and no more than ${aims.megabytes} MB above what 10⁴ rows take, however many are sent and however
slowly they are read.

**How.** \`POST /api/cypher\` as NDJSON, read by a client in a process of its own that parses every line; against the
bare engine in another process: Neo4j by its driver's quickest way (\`subscribe\`, nothing kept, no pausing), the
embedded engine by \`executeCypher\` and every row taken. Both in turn, round after round; medians of the rounds, ratios of
each round's own. Neo4j, the server and its client share this machine's processors, so the client's parsing and the socket
count against the server, not against the engine alone. *nodes* are cities of the built-in graph with all their properties. Memory is the server process's
resident set, sampled every 50 ms and, after a forced collection, at rest; its readers of the embedded engine, which
has an answer whole before its first row, are processes of their own and not counted.

${parts.map(section).join("\n\n")}

## What the streams miss

${misses.length > 0 ? misses.join("\n") : "Nothing."}
`;
};
