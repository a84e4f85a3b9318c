import { cpus, release, totalmem } from "node:os";
import type { Typing } from "./completion.ts";
import { typingMisses, typingReport } from "./completion-report.ts";
import type { Dense } from "./dense.ts";
import { denseMisses, denseReport } from "./dense-report.ts";
import { foldingMisses, foldingReport } from "./folding-report.ts";
import type { Folded } from "./folding.ts";
import { matrixMisses, matrixReport } from "./matrix-report.ts";
import type { Shown } from "./matrix.ts";
import { scrollMisses, scrollReport } from "./scroll-report.ts";
import type { Scrolled } from "./scroll.ts";
import { weightOf, type Script } from "./script-size.ts";

export const aims = { kilobytes: { first: 280, all: 320 }, ratio: 1.3 };

/** Milliseconds of every run of both pages, and what they drew. */
export interface Times {
  app: readonly number[];
  bare: readonly number[];
  nodes: number;
  edges: number;
  viewport: { width: number; height: number };
  chromium: string;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;

const spread = (times: readonly number[]): [quarter: number, median: number, most: number] => {
  const sorted = times.toSorted((a, b) => a - b);
  return [at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75)];
};

const kb = (bytes: number): string => (bytes / 1000).toFixed(1);

const row = (name: string, [low, middle, high]: readonly number[]): string =>
  `| ${[name, ...[middle, low, high].map((value) => (value ?? 0).toFixed(0))].join(" | ")} |`;

/** The results as Markdown: everything a reader needs to judge or repeat them. */
export const report = (
  scripts: readonly Script[],
  times: Times,
  {
    scrolled,
    typing,
    dense,
    shown,
    folded,
  }: {
    scrolled: Scrolled;
    typing: Typing;
    dense: Dense;
    shown: readonly Shown[];
    folded: readonly Folded[];
  },
): string => {
  const { first, all } = weightOf(scripts);
  const [app, bare] = [spread(times.app), spread(times.bare)];
  const ratio = app[1] / bare[1];
  const misses = [
    ...(first > aims.kilobytes.first * 1000
      ? [`- JavaScript before the first picture: ${kb(first)} KB`]
      : []),
    ...(all > aims.kilobytes.all * 1000 ? [`- JavaScript of a first visit: ${kb(all)} KB`] : []),
    ...(ratio > aims.ratio
      ? [`- First picture: ${ratio.toFixed(2)}×, ${(app[1] - bare[1]).toFixed(0)} ms more`]
      : []),
    ...scrollMisses(scrolled),
    ...typingMisses(typing),
    ...denseMisses(dense),
    ...matrixMisses(shown),
    ...foldingMisses(folded),
  ];
  return `# The page against bare Cytoscape

${new Date().toISOString().slice(0, 10)} · Node ${process.version} · Chromium ${times.chromium}, no GPU · ${cpus().length} × ${cpus()[0]?.model ?? "?"} · ${Math.round(totalmem() / 2 ** 30)} GB · ${process.platform} ${release()}

Again: \`npm run bench -w client\`.

## JavaScript for the first screen

Every script that a first visit fetches by itself until the page rests; a KB is 1,000 bytes. Aims, gzipped: at most
${aims.kilobytes.first} KB that the first picture waits for, ${aims.kilobytes.all} KB with what is fetched behind it.

| script | before the picture | KB | KB gzipped |
|---|---|---|---|
${scripts.map(({ name, bytes, gzipped, named }) => `| ${name} | ${named ? "yes" : ""} | ${kb(bytes)} | ${kb(gzipped)} |`).join("\n")}
| **before the picture** | | | **${kb(first)}** |
| **all** | | ${kb(scripts.reduce((sum, { bytes }) => sum + bytes, 0))} | **${kb(all)}** |

## Time to the first picture

From the start of the navigation until nodes are on the canvas, in a new browser context each time, ${times.app.length} runs
each in turn, ${times.viewport.width} × ${times.viewport.height}. Both pages ask one server for the overview and draw ${times.nodes} nodes and ${times.edges} edges; the bare one
knows every position and look beforehand. Aim: at most ${aims.ratio}×.

| page | median ms | quarter below | quarter above |
|---|---|---|---|
${row("Chengmai", app)}
${row("bare Cytoscape", bare)}
| **ratio** | **${ratio.toFixed(2)}×** | | |

${scrollReport(scrolled)}
${typingReport(typing)}
${denseReport(dense)}
${matrixReport(shown)}
${foldingReport(folded)}
## What misses the aim

${misses.length > 0 ? misses.join("\n") : "Nothing."}
`;
};
