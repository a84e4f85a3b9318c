import { createStore } from "zustand/vanilla";
import type { Refusal } from "../api/problem.ts";
import { blank, fold } from "./fold.ts";
import type { Entry, Exploration } from "./step.ts";

export interface Log {
  entries: readonly Entry[];
  /** Steps taken back, newest last; a new step forgets them. */
  undone: readonly Entry[];
  state: Exploration;
  /** What is being asked of the graph now, if anything. */
  pending: string | null;
  refusal: Refusal | null;
}

export const log = createStore<Log>(() => ({
  entries: [],
  undone: [],
  state: blank,
  pending: null,
  refusal: null,
}));

const withEntries = (entries: readonly Entry[], undone: readonly Entry[]) =>
  log.setState({ entries, undone, state: fold(entries), refusal: null });

export const record = (entry: Entry): void => withEntries([...log.getState().entries, entry], []);

/** The first entry is the ground the exploration stands on; it cannot be undone. */
export const canUndo = (state: Log): boolean => state.entries.length > 1;
export const canRedo = (state: Log): boolean => state.undone.length > 0;

export function undo(): Entry | null {
  const { entries, undone } = log.getState();
  const last = entries.at(-1);
  if (last === undefined || entries.length === 1) return null;
  withEntries(entries.slice(0, -1), [...undone, last]);
  return last;
}

export function redo(): Entry | null {
  const { entries, undone } = log.getState();
  const next = undone.at(-1);
  if (next === undefined) return null;
  withEntries([...entries, next], undone.slice(0, -1));
  return next;
}

/** True where the first look found nodes, but no mechanisms: the database is not the built-in graph. */
export const isForeign = ({ entries }: Log): boolean => {
  const first = fold(entries.slice(0, 1));
  return first.nodes.size > 0 && first.arrangement === "organic";
};
