import type { Kind } from "./scope.ts";

/** A part of a query that may be left out when the query is made smaller. */
export interface Segment {
  text: string;
  /** What has to stand for the query to be one. */
  needed?: true;
  /** Says the order of all rows: every column is a key. */
  total?: true;
}

export interface Clauses {
  segments: Segment[];
  scope: Map<string, Kind>;
}
