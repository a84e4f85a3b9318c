import { type Dense, size } from "./dense.ts";
import { longestTask } from "./scroll-report.ts";

const aim = 1.3;

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

const ratioOf = ({ app, bare }: Dense): number => middle(app) / middle(bare);

const number = (value: number): string => Math.round(value).toLocaleString("en");

/** What of it misses the aim, as lines of a list. */
export const denseMisses = (dense: Dense): string[] => [
  ...(ratioOf(dense) > aim ? [`- A dense picture: ${ratioOf(dense).toFixed(2)}×`] : []),
  ...dense.acts
    .filter(({ used }) => used > longestTask)
    .map(({ what, used }) => `- A dense picture, ${what}: a task of ${number(used)} ms`),
];

/** The results as a part of the report. */
export const denseReport = (
  dense: Dense,
): string => `## ${number(size.nodes)} nodes and ${number(size.relationships)} relationships on the picture

From the click or key to the picture. Aim: no task over ${longestTask} ms of the processor.

| what | in all, ms | longest task, ms | of the processor, ms |
|---|---|---|---|
${dense.acts.map(({ what, millis, longest, used }) => `| ${what} | ${number(millis)} | ${longest === 0 ? "–" : number(longest)} | ${number(used)} |`).join("\n")}

Places known, redone on the page against bare Cytoscape that draws the same: ${number(middle(dense.app))} ms and ${number(middle(dense.bare))} ms, **${ratioOf(dense).toFixed(2)}×**; aim: at most ${aim}×.
`;
