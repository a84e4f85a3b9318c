import { type Shown, size } from "./matrix.ts";
import { longestTask } from "./scroll-report.ts";

const number = (value: number): string => Math.round(value).toLocaleString("en");

const sides = `${size.rows} × ${size.columns}`;

/** What of it misses the aim, as lines of a list. */
export const matrixMisses = (shown: readonly Shown[]): string[] =>
  shown
    .filter(({ used }) => used > longestTask)
    .map(({ what, used }) => `- A matrix of ${sides}, ${what}: a task of ${number(used)} ms`);

/** The results as a part of the report. */
export const matrixReport = (
  shown: readonly Shown[],
): string => `## A matrix of ${sides} in the patterns

A tenth of its cells are there. Aim: no task over ${longestTask} ms of the processor; on the clock a task also waits for
whatever else runs here.

| what | in all, ms | longest task, ms | of the processor, ms |
|---|---|---|---|
${shown.map(({ what, millis, longest, used }) => `| ${what} | ${number(millis)} | ${longest === 0 ? "–" : number(longest)} | ${number(used)} |`).join("\n")}
`;
