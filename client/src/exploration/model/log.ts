import type { Subgraph } from "@chengmai/cypher/values";
import { blank, type Spot, type State } from "./state.ts";
import type { Entry, Step, StepKind } from "./step.ts";

/** An entry as the log has it: its number, the number of the one it was made after (0: none), and the reader's note. */
export interface Recorded extends Entry {
  id: number;
  after: number;
  note?: string;
  /** What it brought once, and was no longer there when the log was taken up again. */
  gone?: Subgraph;
}

/** The acts so far and what they add up to. A value: each act gives another one. Nothing that was done is ever lost. */
export interface Log {
  entries: readonly Recorded[];
  /** Steps taken back, newest last. */
  undone: readonly Recorded[];
  /** Entries of other lines: what was taken back before something else was done. */
  aside: readonly Recorded[];
  /** How many entries there have been, in all lines. */
  count: number;
  state: State;
  /** States after so many entries, from which the others are folded. */
  snapshots: ReadonlyMap<number, State>;
}

export type Kinds = ReadonlyMap<string, StepKind>;

/** Entries between two snapshots that last; of as many of the newest each has its own, so that undo folds nothing anew. */
const apart = 16;

export const emptyLog: Log = {
  entries: [],
  undone: [],
  aside: [],
  count: 0,
  state: blank,
  snapshots: new Map(),
};

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

function withEntry(kinds: Kinds, log: Log, entry: Recorded): Log {
  const entries = [...log.entries, entry];
  const state = applied(kinds, log.state, entry);
  const lasting = [...log.snapshots].filter(
    ([at]) => at % apart === 0 || at > entries.length - apart,
  );
  return { ...log, entries, state, snapshots: new Map(lasting).set(entries.length, state) };
}

/** The log with these entries instead of its own, folded on from the last snapshot that both have. */
export function onLine(kinds: Kinds, log: Log, entries: readonly Recorded[]): Log {
  const parted = entries.findIndex(({ id }, at) => log.entries[at]?.id !== id);
  const snapshots = kept(log.snapshots, parted === -1 ? entries.length : parted);
  const [at, from] = [...snapshots].at(-1) ?? [0, blank];
  const begun: Log = { ...log, entries: entries.slice(0, at), snapshots, state: from };
  return entries.slice(at).reduce((now, entry) => withEntry(kinds, now, entry), begun);
}

const numbered = ({ count, entries }: Log, entry: Entry): Recorded => ({
  ...entry,
  id: count + 1,
  after: entries.at(-1)?.id ?? 0,
});

/** The log with one more entry; what was taken back before becomes a line of its own. */
export function recorded(kinds: Kinds, log: Log, entry: Entry): Log {
  const own = numbered(log, entry);
  const aside = log.undone.length === 0 ? log.aside : [...log.aside, ...log.undone];
  return withEntry(kinds, { ...log, count: own.id, aside, undone: [] }, own);
}

const unseen = (kinds: Kinds, { step }: { step: Step }): boolean =>
  kinds.get(step.kind)?.seen?.(step) === false;

/** Notes what drew nothing: the state stays as it is, and so does what can be redone, which comes after it now. */
export function noted(kinds: Kinds, log: Log, entry: Entry): Log {
  const own = numbered(log, entry);
  const again = log.undone.map((each, at) =>
    at === log.undone.length - 1 ? { ...each, after: own.id } : each,
  );
  return withEntry(kinds, { ...log, count: own.id, undone: again }, own);
}

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
  return { ...onLine(kinds, log, log.entries.slice(0, at)), undone: [...log.undone, ...back] };
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

/** What was chosen before the last entry, told to it: it comes back with undo. */
export function afterChoice(log: Log, chosen: readonly string[]): Log {
  const last = log.entries.at(-1);
  if (last === undefined) return log;
  return { ...log, entries: [...log.entries.slice(0, -1), { ...last, chosen }] };
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
