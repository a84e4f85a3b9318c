import { createStore } from "zustand/vanilla";
import type { Refusal } from "../../api/problem.ts";
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

/** Notes a run that drew nothing: the state stays as it is, and so does what can be redone. */
export const note = (entry: Entry): void =>
  log.setState(({ entries }) => ({ entries: [...entries, entry] }));

/** A run that drew nothing changes nothing to be seen, so it is passed over with the step before it. */
const unseen = ({ step }: Entry): boolean => step.kind === "cypher" && step.drawn === null;

/** Where the last step that can be seen stands; the first entry is the ground and cannot be undone. */
const lastSeen = (entries: readonly Entry[]): number =>
  entries.findLastIndex((entry, at) => at > 0 && !unseen(entry));

export const canUndo = ({ entries }: Log): boolean => lastSeen(entries) > 0;
export const canRedo = ({ undone }: Log): boolean => undone.length > 0;

export function undo(): Entry | null {
  const { entries, undone } = log.getState();
  const at = lastSeen(entries);
  if (at <= 0) return null;
  withEntries(entries.slice(0, at), [...undone, ...entries.slice(at).toReversed()]);
  return entries[at] ?? null;
}

export function redo(): Entry | null {
  const { entries, undone } = log.getState();
  const next = undone.at(-1);
  if (next === undefined) return null;
  // Runs that were passed over on the way back come with the step they followed.
  const stop = undone.findLastIndex((entry, at) => at < undone.length - 1 && !unseen(entry));
  withEntries([...entries, ...undone.slice(stop + 1).toReversed()], undone.slice(0, stop + 1));
  return next;
}

/** True where the first look found nodes, but no mechanisms: the database is not the built-in graph. */
export const isForeign = ({ entries }: Log): boolean => {
  const first = fold(entries.slice(0, 1));
  return first.nodes.size > 0 && first.arrangement === "organic";
};
