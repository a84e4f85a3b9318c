import { labels, lines, typed, type Typing } from "./completion.ts";

export const typingAims = { list: 100, task: 50 };

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const longest = ({ tasks }: Typing): number => Math.max(0, ...tasks.map(({ own }) => own));

/** The editor's figures as Markdown. */
export const typingReport = (typing: Typing): string => {
  const { lists, frames, tasks } = typing;
  return `## The Cypher editor

Completion: from the key in the page to the list on the screen, a pause of 30 ms after the key included, on a
schema of ${labels} labels, 60 types and ${labels - 1} links; ${lists.length} lists of labels, types, properties and keywords. Aim: at
most ${typingAims.list} ms for 95 of 100. Typing: ${typed} characters into the middle of ${lines} lines, 100 statements. Aim: no task of the
page's main thread over ${typingAims.task} ms of the processor; on the clock it also waits for whatever else runs here.

| | ms |
|---|---|
| key to list, median | ${at(lists, 0.5).toFixed(0)} |
| **key to list, 95 of 100** | **${at(lists, 0.95).toFixed(0)}** |
| key to next frame while typing, 95 of 100 | ${at(frames, 0.95).toFixed(0)} |
| **longest task while typing, of the processor** | **${longest(typing).toFixed(0)}** |
| longest task while typing, on the clock | ${(tasks[0]?.wall ?? 0).toFixed(0)} |
`;
};

/** What misses the aim, a line each. */
export const typingMisses = (typing: Typing): string[] => [
  ...(at(typing.lists, 0.95) > typingAims.list
    ? [`- Completion: ${at(typing.lists, 0.95).toFixed(0)} ms`]
    : []),
  ...(longest(typing) > typingAims.task
    ? [`- Typing: a task of ${longest(typing).toFixed(0)} ms`]
    : []),
];
