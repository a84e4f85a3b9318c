import type { Value } from "@chengmai/cypher/values";
import type { Refusal } from "../api/problem.ts";
import type { Summary } from "../api/stream.ts";
import type { Asked } from "../exploration/step.ts";

export type Params = Asked["params"];

/** How a run stands. */
export type Phase = "running" | "done" | "failed" | "cancelled";

/** One run and what came of it. */
export interface Result {
  id: string;
  asked: Asked;
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
}

export const begun = (asked: Asked): Result => ({
  id: crypto.randomUUID(),
  asked,
  startedAt: Date.now(),
  phase: "running",
  columns: [],
  rows: [],
  count: 0,
  firstMillis: null,
  millis: null,
  summary: null,
  refusal: null,
});
