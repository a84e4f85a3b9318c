import { onLine, type Kinds, type Log, type Recorded } from "../log.ts";

/** A step of a line, and the lines that were begun after it and left. */
export interface LineStep {
  entry: Recorded;
  /** Whether it counts now, was taken back, or belongs to a line that was left. */
  stands: "done" | "undone" | "aside";
  others: readonly Line[];
}

/** Steps one after another. */
export type Line = readonly LineStep[];

/** Every entry there is, of all lines. */
const allOf = ({ entries, undone, aside }: Log): Recorded[] => [...entries, ...undone, ...aside];

/** The line that is walked now: what counts, and what was taken back. */
const present = ({ entries, undone }: Log): Recorded[] => [...entries, ...undone.toReversed()];

/** Entries by the number of the one they were made after, in the order in which they were made. */
function nextsOf(entries: readonly Recorded[]): Map<number, Recorded[]> {
  const nexts = new Map<number, Recorded[]>();
  for (const entry of entries.toSorted((a, b) => a.id - b.id))
    nexts.set(entry.after, [...(nexts.get(entry.after) ?? []), entry]);
  return nexts;
}

/** An entry and what comes after it, each time the one that was made last. */
function onFrom(entry: Recorded, nexts: ReadonlyMap<number, Recorded[]>): Recorded[] {
  const line = [entry];
  for (const each of line) line.push(...(nexts.get(each.id)?.slice(-1) ?? []));
  return line;
}

/** The log as a line with others that leave it: what is walked now is the first. */
export function linesOf(log: Log): Line {
  const nexts = nextsOf(allOf(log));
  const own = new Set(present(log).map(({ id }) => id));
  const done = new Set(log.entries.map(({ id }) => id));
  const told = (line: readonly Recorded[]): Line =>
    line.map((entry, at) => {
      const follower = line[at + 1]?.id;
      const others = (nexts.get(entry.id) ?? []).filter(
        ({ id }) => id !== follower && !own.has(id),
      );
      const stands = done.has(entry.id) ? "done" : own.has(entry.id) ? "undone" : "aside";
      return { entry, stands, others: others.map((other) => told(onFrom(other, nexts))) };
    });
  return told(present(log));
}

/** The log as it was after an entry of any line; what came after that in its line can be redone. */
export function walkedTo(kinds: Kinds, log: Log, id: number): Log {
  const all = allOf(log);
  const known = new Map(all.map((entry) => [entry.id, entry]));
  const goal = known.get(id);
  if (goal === undefined) return log;
  const line: Recorded[] = [];
  for (let at: Recorded | undefined = goal; at !== undefined; at = known.get(at.after))
    line.unshift(at);
  const now = present(log);
  const place = now.findIndex((entry) => entry.id === id);
  const ahead = place === -1 ? onFrom(goal, nextsOf(all)).slice(1) : now.slice(place + 1);
  const own = new Set([...line, ...ahead].map((entry) => entry.id));
  const aside = all.filter((entry) => !own.has(entry.id)).toSorted((a, b) => a.id - b.id);
  return { ...onLine(kinds, log, line), undone: ahead.toReversed(), aside };
}

/** The log with the reader's note on an entry; an empty one is none. */
export function annotated(log: Log, id: number, note: string): Log {
  const said = (entry: Recorded): Recorded => {
    if (entry.id !== id) return entry;
    const { note: _before, ...bare } = entry;
    return note.trim() === "" ? bare : { ...bare, note: note.trim() };
  };
  const { entries, undone, aside } = log;
  return {
    ...log,
    entries: entries.map(said),
    undone: undone.map(said),
    aside: aside.map(said),
  };
}
