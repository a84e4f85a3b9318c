import type { Place } from "@chengmai/cypher/text";
import type { Words } from "./graph.ts";

/** Why an engine could not answer; `http` turns each into the problem of the same name. */
export type GraphErrorSlug =
  | "invalid-request"
  | "not-allowed"
  | "unknown-node"
  | "unknown-query"
  | "not-in-lens"
  | "not-found"
  | "changed-meanwhile"
  | "too-large"
  | "cypher-syntax"
  | "cypher-failed"
  | "engine-cannot"
  | "too-deep"
  | "busy"
  | "graph-unreachable"
  | "damaged"
  | "sign-in-refused"
  | "timed-out"
  | "disk-full";

export type { Place };

interface More {
  place?: Place | undefined;
  /** The same for the page, in its languages. */
  words?: Words | undefined;
  cause?: unknown;
}

/** The one error that crosses the port. `place` points into the text the user typed, 1-based. */
export class GraphError extends Error {
  readonly slug: GraphErrorSlug;
  readonly place: Place | undefined;
  readonly words: Words | undefined;

  constructor(slug: GraphErrorSlug, detail: string, options?: More) {
    super(detail, { cause: options?.cause });
    this.name = "GraphError";
    this.slug = slug;
    this.place = options?.place;
    this.words = options?.words;
  }
}
