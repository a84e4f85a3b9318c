import { createStore } from "zustand/vanilla";
import type { Refusal } from "../../api/problem.ts";
import type { Phase, Params, Result } from "../../values/result.ts";
import { offerUndo } from "./undo.ts";

/** A run as the history keeps it. Serializable. */
export interface Past {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  text: string;
  params: Params;
  database: string | null;
  write: boolean;
  phase: Phase;
  rows: number;
  millis: number | null;
  problem: { slug: Refusal["slug"]; detail: string } | null;
  pinned: boolean;
}

/** Runs that are kept; of more, the oldest that are not pinned go. */
const mostRuns = 1000;

/** Newest first. */
export const history = createStore<{ runs: readonly Past[] }>(() => ({ runs: [] }));

/** The runs that stay: all that are pinned, and the newest of the others. */
export function bounded(runs: readonly Past[], most = mostRuns): readonly Past[] {
  if (runs.length <= most) return runs;
  let room = most - runs.filter(({ pinned }) => pinned).length;
  return runs.filter(({ pinned }) => pinned || room-- > 0);
}

const pastOf = (result: Result): Past => ({
  id: result.id,
  at: result.startedAt,
  text: result.asked.text,
  params: result.asked.params,
  database: result.asked.database,
  write: result.write,
  phase: result.phase,
  rows: result.count,
  millis: result.millis,
  problem:
    result.refusal === null ? null : { slug: result.refusal.slug, detail: result.refusal.message },
  pinned: false,
});

export const noteHistory = (result: Result): void =>
  history.setState(({ runs }) => ({ runs: bounded([pastOf(result), ...runs]) }));

export const togglePinned = (id: string): void =>
  history.setState(({ runs }) => ({
    runs: runs.map((past) => (past.id === id ? { ...past, pinned: !past.pinned } : past)),
  }));

const inOrder = (runs: readonly Past[]): readonly Past[] =>
  bounded(runs.toSorted((a, b) => b.at - a.at));

/** Forgets every run that is not pinned; for a while they can be had back. */
export function clearHistory(): void {
  const { runs } = history.getState();
  const gone = runs.filter(({ pinned }) => !pinned);
  if (gone.length === 0) return;
  history.setState({ runs: runs.filter(({ pinned }) => pinned) });
  offerUndo({ kind: "history-cleared", values: { count: gone.length } }, () =>
    history.setState((now) => ({ runs: inOrder([...now.runs, ...gone]) })),
  );
}

/** Runs whose text, parameters or problem hold every word that was typed; pinned ones first. */
export function foundIn(runs: readonly Past[], typed: string): readonly Past[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = runs.filter((past) => {
    const all =
      `${past.text}\n${JSON.stringify(past.params)}\n${past.database ?? ""}\n${past.problem?.detail ?? ""}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  return [...found.filter(({ pinned }) => pinned), ...found.filter(({ pinned }) => !pinned)];
}
