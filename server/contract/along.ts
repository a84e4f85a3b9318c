import type { EndpointName } from "./table.ts";

/**
 * Endpoints that take long: who accepts `application/x-ndjson` is told how far they are, in lines of
 * `{ progress: { share, found? } }`, and at the end `{ answer }`, or `{ problem }` where it fails underway.
 * Free of zod, so that the page need not carry it.
 */
const along = [
  "lenses",
  "findings",
  "findingsThrough",
  "lens",
  "matrix",
  "concepts",
  "gaps",
  "compare",
  "projection",
  "cuts",
  "example",
  "next",
  "motifs",
] as const satisfies readonly EndpointName[];

export type Along = (typeof along)[number];

export const isAlong = (name: EndpointName): name is Along => along.some((each) => each === name);

/** How far a long answer is. */
export interface Progress<Answer> {
  /** Of the work there is, from 0 to 1; null while the graph is read. */
  share: number | null;
  /** What an answer would be if it ended here, where there is such. */
  found?: Answer;
}
