import type { ReadingPart } from "./measure.ts";

const aims = { p95: 15, ratio: 1.5 };
const ms = (value: number): string => value.toFixed(2);

/** The results of reading as Markdown. */
export const readingReport = (part: ReadingPart, machine: string): string => {
  const { characters, translated, again, bare, ratio } = part;
  const misses = [
    ...(translated.p95 > aims.p95 ? [`- Reading a text: p95 ${ms(translated.p95)} ms.`] : []),
    ...(ratio > aims.ratio ? [`- RETURN 1 again: ${ratio.toFixed(2)}× the engine alone.`] : []),
  ];
  return `# Texts as the embedded engine's side reads them

${machine}

Again: \`npm run bench -w server -- --only reading\`. Aims: a text of 500 characters is translated and checked within
${aims.p95} ms, by p95, warm; \`RETURN 1\` takes at most ${aims.ratio}× the engine alone once it was read.

**How.** A new text each time goes to a translator and comes back. \`RETURN 1\` goes through the port; beside
it the engine alone answers in a process of its own, by message, for an engine that can be ended needs one. Both in
turn, round after round; the ratio is the median of the rounds' medians.

| what | p50 ms | p95 ms |
|---|---|---|
| a new text of ${characters} characters | ${ms(translated.p50)} | ${ms(translated.p95)} |
| RETURN 1 through the port | ${ms(again.p50)} | ${ms(again.p95)} |
| RETURN 1 on the engine alone | ${ms(bare.p50)} | ${ms(bare.p95)} |
| the ratio | ${ratio.toFixed(2)}× | |

## What misses its aim

${misses.length > 0 ? misses.join("\n") : "Nothing."}
`;
};
