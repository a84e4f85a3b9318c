import type { HubLine, HubPart } from "./measure.ts";

const aim = 1.5;
const ms = (value: number): string => value.toFixed(1);
const ratio = ({ small, large }: HubLine): string => `${(large / small).toFixed(2)}×`;

const plain = (parts: readonly HubPart[]) =>
  parts.flatMap(({ engine, lines }) => lines.slice(0, 1).map((line) => ({ engine, line })));

/** The results of expanding hubs as Markdown. */
export const hubReport = (parts: readonly HubPart[], machine: string): string => {
  const misses = plain(parts)
    .filter(({ line }) => line.large / line.small > aim)
    .map(({ engine, line }) => `- ${engine}: ${ratio(line)}.`);
  const rows = parts.flatMap(({ engine, lines }) =>
    lines.map(
      (line) =>
        `| ${engine} | ${line.order} | ${ms(line.small)} | ${ms(line.large)} | ${ratio(line)} | ${ms(line.first)} |`,
    ),
  );
  return `# Hubs, expanded by 25

${machine}

Again: \`npm run bench -w server -- --only hubs\`. Aim: a hub of 100,000 neighbours takes at most ${aim}× a hub of 100, as
the database gives them.

**How.** \`POST /expand\` over HTTP, both hubs in turn, round after round; medians. What a hub has is counted once and
kept for half a minute: the first expansion counts it. By degree the first 10,000 relationships are put in order, and the
answer says so; by a property all of them. What is in order is kept 250 rows together, for half a minute or until
something is written: the first of its pages costs the reading of the hub, which no index spares, the others nothing.

| engine | order | 100, ms | 100,000, ms | ratio | the first, ms |
|---|---|---|---|---|---|
${rows.join("\n")}

## What misses its aim

${misses.length > 0 ? misses.join("\n") : "Nothing."}
`;
};
