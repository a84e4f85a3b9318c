import { blank, type Spot, type State } from "./state.ts";
import type { Entry, Step, StepKind } from "./step.ts";

/** The acts so far and what they add up to. A value: each act gives another one. */
export interface Log {
  entries: readonly Entry[];
  /** Steps taken back, newest last; a new step forgets them. */
  undone: readonly Entry[];
  state: State;
  /** States after so many entries, from which the others are folded. */
  snapshots: ReadonlyMap<number, State>;
}

export type Kinds = ReadonlyMap<string, StepKind>;

/** Entries between two snapshots. */
const apart = 16;

export const emptyLog: Log = { entries: [], undone: [], state: blank, snapshots: new Map() };

const placed = (state: State, spots: Entry["placed"]): State =>
  spots === undefined ? state : { ...state, spots: new Map([...state.spots, ...spots]) };

/** @throws Error for a step of a kind that nobody brought */
function applied(kinds: Kinds, state: State, entry: Entry): State {
  const kind = kinds.get(entry.step.kind);
  if (kind === undefined) throw new Error(`No step is of the kind ${entry.step.kind}.`);
  return placed(kind.apply(state, entry), entry.placed);
}

/** The state that entries add up to: the same as step by step. */
export const fold = (kinds: Kinds, entries: readonly Entry[], from = blank): State =>
  entries.reduce((state, entry) => applied(kinds, state, entry), from);

const kept = (snapshots: Log["snapshots"], count: number): Map<number, State> =>
  new Map([...snapshots].filter(([at]) => at <= count));

/** The log after only some of its entries, folded on from the snapshot before. */
function cutTo(kinds: Kinds, log: Log, entries: readonly Entry[]): Log {
  const snapshots = kept(log.snapshots, entries.length);
  const [at, from] = [...snapshots].at(-1) ?? [0, blank];
  return { ...log, entries, snapshots, state: fold(kinds, entries.slice(at), from) };
}

function withEntry(kinds: Kinds, log: Log, entry: Entry): Log {
  const entries = [...log.entries, entry];
  const state = applied(kinds, log.state, entry);
  if (entries.length % apart !== 0) return { ...log, entries, state };
  return { ...log, entries, state, snapshots: new Map(log.snapshots).set(entries.length, state) };
}

export const recorded = (kinds: Kinds, log: Log, entry: Entry): Log =>
  withEntry(kinds, { ...log, undone: [] }, entry);

const unseen = (kinds: Kinds, { step }: { step: Step }): boolean =>
  kinds.get(step.kind)?.seen?.(step) === false;

/** Notes what drew nothing: the state stays as it is, and so does what can be redone. */
export const noted = (kinds: Kinds, log: Log, entry: Entry): Log => withEntry(kinds, log, entry);

/** Where the last step that can be seen stands; the first entry is the ground and cannot be undone. */
const lastSeen = (kinds: Kinds, { entries }: Log): number =>
  entries.findLastIndex((entry, at) => at > 0 && !unseen(kinds, entry));

export const canUndo = (kinds: Kinds, log: Log): boolean => lastSeen(kinds, log) > 0;
export const canRedo = (log: Log): boolean => log.undone.length > 0;

/** The log without its last step that can be seen, and what was noted after it. */
export function undone(kinds: Kinds, log: Log): Log {
  const at = lastSeen(kinds, log);
  if (at <= 0) return log;
  const back = log.entries.slice(at).toReversed();
  return { ...cutTo(kinds, log, log.entries.slice(0, at)), undone: [...log.undone, ...back] };
}

/** The log with the step that was taken back last, and what was noted after it. */
export function redone(kinds: Kinds, log: Log): Log {
  if (!canRedo(log)) return log;
  const stop = log.undone.findLastIndex(
    (entry, at) => at < log.undone.length - 1 && !unseen(kinds, entry),
  );
  const again = log.undone.slice(stop + 1).toReversed();
  const forth = again.reduce((now, entry) => withEntry(kinds, now, entry), log);
  return { ...forth, undone: log.undone.slice(0, stop + 1) };
}

/** Where nodes came to stand, told to the entry that brought them: it comes back with undo and redo. */
export function settled(log: Log, spots: ReadonlyMap<string, Spot>): Log {
  const last = log.entries.at(-1);
  if (last === undefined) return log;
  const entry = { ...last, placed: new Map([...(last.placed ?? []), ...spots]) };
  const entries = [...log.entries.slice(0, -1), entry];
  const state = placed(log.state, spots);
  const snapshots = kept(log.snapshots, entries.length - 1);
  if (log.snapshots.has(entries.length)) snapshots.set(entries.length, state);
  return { ...log, entries, state, snapshots };
}
