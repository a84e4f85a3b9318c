import { size } from "./dense.ts";
import type { Folded } from "./folding.ts";

const aim = 16;

/** What of it misses the aim, as lines of a list. */
export const foldingMisses = (all: readonly Folded[]): string[] =>
  all
    .filter(({ fold }) => fold > aim)
    .map(({ what, fold }) => `- A step on a large picture, ${what}: ${fold.toFixed(1)} ms`);

/** The results as a part of the report. */
export const foldingReport = (
  all: readonly Folded[],
): string => `## A step on ${size.nodes.toLocaleString("en")} nodes and ${size.relationships.toLocaleString("en")} relationships

Each kind of step folded onto the same state, in Node. Aim: at most ${aim} ms. Beside it what is worked out once more when
it is drawn: what of the new state is hidden, shaped and seen.

| step | folded, ms | with what is seen, ms |
|---|---|---|
${all.map(({ what, fold, seen }) => `| ${what} | ${fold.toFixed(1)} | ${seen.toFixed(1)} |`).join("\n")}
`;
