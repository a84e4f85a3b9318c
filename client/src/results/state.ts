import type { MessageKey } from "../i18n/zh.ts";
import type { Result } from "../values/result.ts";

/** The one sentence that is said of a result in each state; what is refused outright is said by its problem. */
export const sentences = {
  running: "result.running",
  rows: "result.done",
  "cut-by-rows": "result.cut.rows",
  "cut-by-bytes": "result.cut.bytes",
  "cut-whole": "result.cut.whole",
  none: "result.none.about",
  changed: "result.changed",
  columnless: "result.columnless",
  planned: "result.planned",
  cancelled: "result.cancelled",
  "cancelled-early": "result.cancelled.early",
  broken: "result.kept",
  forgotten: "workbench.lost.all",
  refused: null,
} as const satisfies Record<string, MessageKey | null>;

export type State = keyof typeof sentences;

const changes = (counters: Record<string, number> | undefined): boolean =>
  Object.values(counters ?? {}).some((count) => count !== 0);

/** How many rows came; those that were not kept when the page was left are among them. */
export const cameIn = ({ count, lost }: Pick<Result, "count" | "lost">): number => count + lost;

type Judged = Pick<Result, "phase" | "columns" | "count" | "lost" | "summary">;

/** How a result stands: always exactly one of the states, also where nothing is left of its rows. */
export function stateOf(result: Judged): State {
  const { phase, columns, count, lost, summary } = result;
  const came = cameIn(result);
  if (phase === "waiting" || phase === "skipped" || phase === "running") return "running";
  if (phase === "planned") return "planned";
  if (phase === "failed") return came > 0 ? "broken" : "refused";
  if (phase === "cancelled") return came > 0 ? "cancelled" : "cancelled-early";
  if (count === 0 && lost > 0) return "forgotten";
  if (summary?.truncated === true) {
    if (came === 0) return "cut-whole";
    return summary.cut === "bytes" ? "cut-by-bytes" : "cut-by-rows";
  }
  if (came > 0) return "rows";
  if (changes(summary?.counters)) return "changed";
  return columns.length === 0 ? "columnless" : "none";
}
