import type { Value } from "@chengmai/cypher/values";
import type { Refusal } from "../api/problem.ts";
import type { Summary } from "../api/stream.ts";

/** A question in Cypher: all that is needed to ask it again. Null database: the server's default. */
export interface Asked {
  text: string;
  params: Readonly<Record<string, Value>>;
  database: string | null;
}

export type Params = Asked["params"];

/** What a result can be looked at as. */
export const views = ["table", "graph", "json", "chart", "plan"] as const;
export type View = (typeof views)[number];

/**
 * How a run stands: `waiting` for those before it, `skipped` because one of them did not end well, or `planned`
 * where the text asks for its plan and not for rows.
 */
export type Phase = "waiting" | "running" | "done" | "failed" | "cancelled" | "skipped" | "planned";

/** One run and what came of it. */
export interface Result {
  id: string;
  asked: Asked;
  /** Where the statement began in the tab's text, so that a line of it can be found there. */
  from: number;
  /** True where it was allowed to write. */
  write: boolean;
  /** Milliseconds since 1970. */
  startedAt: number;
  phase: Phase;
  columns: readonly string[];
  /** Grows in place while rows come, for a copy a batch would cost more than the rows. */
  rows: Value[][];
  /** How many rows are there: what changes while `rows` stays the same array. */
  count: number;
  /** As the reader waited for the first rows, milliseconds; null while there are none. */
  firstMillis: number | null;
  /** As the reader waited for the end; null while it runs. */
  millis: number | null;
  summary: Summary | null;
  refusal: Refusal | null;
  /** Rows that came, but were not kept when the page was left. */
  lost: number;
}

/** What a table shows of a result. */
export type Rows = Pick<Result, "columns" | "rows" | "count" | "phase">;
