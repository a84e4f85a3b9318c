import type { HealthLine, HealthPart } from "./measure.ts";

const aim = 50;
const ms = (value: number | undefined): string => (value === undefined ? "–" : value.toFixed(1));

const at = (sorted: readonly number[], share: number): number | undefined =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

const longest = (times: readonly number[]): number => Math.max(0, ...times);

const row = (engine: string, line: HealthLine): string => {
  const [sorted, idle] = [line.times, line.idle].map((all) => all.toSorted((a, b) => a - b));
  const cells = [engine, line.asked, line.answered, line.seconds.toFixed(1), line.times.length];
  const both = [sorted ?? [], idle ?? []].flatMap((all) =>
    [0.5, 0.99, 1].map((of) => ms(at(all, of))),
  );
  return `| ${[...cells, ...both].join(" | ")} |`;
};

/** How the server answers while it does what takes long, as Markdown. */
export const healthReport = (parts: readonly HealthPart[], machine: string): string => {
  const lines = parts.flatMap(({ engine, lines: own }) => own.map((line) => ({ engine, line })));
  const misses = lines
    .filter(({ line }) => longest(line.times) > aim)
    .map(
      ({ engine, line }) =>
        `- ${engine}, ${line.asked}: ${ms(longest(line.times))} ms, where the server that does nothing took ${ms(longest(line.idle))}.`,
    );
  return `# Health while an exploration and patterns are asked for

${machine}

Again: \`npm run bench -w server -- --only health\`. Aim: \`GET /health\` within ${aim} ms, whatever else is asked.

**How.** A process of its own asks for \`/api/health\` every 10 ms on a kept connection, while every act of an
exploration is asked of as many nodes as it takes, and every view of patterns of lenses as large as they are taken
(3,000 × 300 with 45,000 ties), one after the other, then all at once. *idle*: a server that does nothing, in a process
of its own on the same processors, asked beside it: what the machine alone lets its askers wait.

| engine | meanwhile | answered | s | asked | p50, ms | p99, ms | longest, ms | idle p50 | idle p99 | idle longest |
|---|---|---|---|---|---|---|---|---|---|---|
${lines.map(({ engine, line }) => row(engine, line)).join("\n")}

## What misses its aim

${misses.length > 0 ? misses.join("\n") : "Nothing."}
`;
};
