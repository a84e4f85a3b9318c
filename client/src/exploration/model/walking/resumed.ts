import type { Node, Relationship, Subgraph } from "@chengmai/cypher/values";
import { named, blankNames, type Names } from "../keys.ts";
import { emptyLog, fold, onLine, type Kinds, type Log, type Recorded } from "../log.ts";
import { nothing } from "../step.ts";
import { differ } from "../../../values/differing/differ.ts";

/** A log as it is kept: its entries of all lines, where it stood, and what could be redone, newest last. */
interface KeptLog {
  entries: readonly Recorded[];
  now: number;
  undone: readonly number[];
}

/** A thing that was met before and has changed since. */
export interface Changed<Thing extends Node | Relationship = Node | Relationship> {
  before: Thing;
  after: Thing;
}

/** A log taken up again, and what became of what it had met. */
interface Resumed {
  log: Log;
  gone: Subgraph;
  changed: readonly Changed[];
}

/** What was met, as it is today: by the old id; null where it is no longer there. */
export interface Today {
  nodes: ReadonlyMap<string, Node | null>;
  relationships: ReadonlyMap<string, Relationship | null>;
}

export const keptLog = ({ entries, undone, aside }: Log): KeptLog => ({
  entries: [...entries, ...undone, ...aside],
  now: entries.at(-1)?.id ?? 0,
  undone: undone.map(({ id }) => id),
});

/** An entry as it is kept: without what is asked for again. */
export function lasting(kinds: Kinds, entry: Recorded): Recorded {
  if (kinds.get(entry.step.kind)?.fleeting !== true) return entry;
  const { found: _fleeting, ...rest } = entry;
  return rest;
}

/** The entries in their lines again, with the state not yet folded. */
function inLines({ entries, now, undone }: KeptLog) {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const line: Recorded[] = [];
  // Where the last of it was not kept, the line ends sooner.
  const last = known.get(now) ?? entries.toSorted((a, b) => b.id - a.id)[0];
  for (let at = last; at !== undefined; at = known.get(at.after)) line.unshift(at);
  const own = new Set(line.map(({ id }) => id));
  const again = undone.flatMap((id) => (own.has(id) ? [] : (known.get(id) ?? [])));
  for (const { id } of again) own.add(id);
  return { line, again, aside: entries.filter(({ id }) => !own.has(id)) };
}

/** What the log calls its nodes, by their old ids. */
function namesOf(kinds: Kinds, kept: KeptLog): Names {
  const { line, again, aside } = inLines(kept);
  const state = line.length === 0 ? blankNames : fold(kinds, line);
  const before: Names = { keys: state.keys, ids: state.ids };
  return [...again, ...aside, ...line].reduce(
    (names, entry) => named(names, metBy(entry).nodes),
    before,
  );
}

const isThing = (value: unknown): value is Node | Relationship =>
  typeof value === "object" &&
  value !== null &&
  ["node", "relationship"].includes((value as { kind?: unknown }).kind as string) &&
  "id" in value;

/** Every node and relationship within something that was answered, however deep. */
function thingsIn(value: unknown, found: (Node | Relationship)[] = []): (Node | Relationship)[] {
  if (isThing(value)) found.push(value);
  else if (typeof value === "object" && value !== null)
    for (const each of Object.values(value)) thingsIn(each, found);
  return found;
}

/** What an entry met: what it brought, what else it was answered, and what of it was already gone. */
function metBy({ brought, found, gone = nothing }: Recorded): Subgraph {
  const more = thingsIn(found);
  return {
    nodes: [
      ...brought.nodes,
      ...gone.nodes,
      ...more.flatMap((thing) => (thing.kind === "node" ? [thing] : [])),
    ],
    relationships: [
      ...brought.relationships,
      ...gone.relationships,
      ...more.flatMap((thing) => (thing.kind === "relationship" ? [thing] : [])),
    ],
  };
}

const distinct = <Thing extends { id: string }>(things: readonly Thing[]): Thing[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];

/** All that a log has met, each once, as it was met last; nodes with the key that the log knows them by. */
export function metIn(kinds: Kinds, kept: KeptLog): Subgraph {
  const { keys } = namesOf(kinds, kept);
  const all = kept.entries.toSorted((a, b) => a.id - b.id).map(metBy);
  return {
    nodes: distinct(all.flatMap(({ nodes }) => nodes)).map((node) => ({
      ...node,
      key: keys.get(node.id) ?? node.key,
    })),
    relationships: distinct(all.flatMap(({ relationships }) => relationships)),
  };
}

const lost = Symbol("lost");

const isPath = (value: object): boolean => (value as { kind?: unknown }).kind === "path";

/** Answers as today's database gives them: what needs a thing that is no longer there goes with it, up to the next list. */
function asToday(value: unknown, today: Today): unknown {
  if (isThing(value)) {
    const { id, kind } = value;
    return (kind === "node" ? today.nodes.get(id) : today.relationships.get(id)) ?? lost;
  }
  if (Array.isArray(value))
    return value.map((each) => asToday(each, today)).filter((each) => each !== lost);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, own]) => [name, asToday(own, today)] as const);
  // A path without one of its parts is no path.
  const torn =
    isPath(value) && thingsIn(value).length > thingsIn(Object.fromEntries(entries)).length;
  return torn || entries.some(([, own]) => own === lost) ? lost : Object.fromEntries(entries);
}

function entryToday(entry: Recorded, today: Today): Recorded {
  const { gone: _before, ...rest } = entry;
  const { brought, gone = nothing } = entry;
  const nodes = [...brought.nodes, ...gone.nodes];
  const relationships = [...brought.relationships, ...gone.relationships];
  const without = {
    nodes: nodes.filter(({ id }) => today.nodes.get(id) === null),
    relationships: relationships.filter(({ id }) => today.relationships.get(id) === null),
  };
  return {
    ...rest,
    brought: {
      nodes: nodes.flatMap(({ id }) => today.nodes.get(id) ?? []),
      relationships: relationships.flatMap(({ id }) => today.relationships.get(id) ?? []),
    },
    ...("found" in entry ? { found: asToday(entry.found, today) } : {}),
    ...(without.nodes.length + without.relationships.length > 0 ? { gone: without } : {}),
  };
}

const changedIn = <Thing extends Node | Relationship>(
  met: readonly Thing[],
  today: ReadonlyMap<string, Thing | null>,
): Changed<Thing>[] =>
  met.flatMap((before) => {
    const after = today.get(before.id);
    if (after === undefined || after === null) return [];
    return differ(before, after) ? [{ before, after }] : [];
  });

/** Takes up a log that was kept, with what it had met as that is today. */
export function resumed(kinds: Kinds, kept: KeptLog, met: Subgraph, today: Today): Resumed {
  const entries = kept.entries.map((entry) => entryToday(entry, today));
  const { line, again, aside } = inLines({ ...kept, entries });
  const count = Math.max(0, ...entries.map(({ id }) => id));
  return {
    log: onLine(kinds, { ...emptyLog, undone: again, aside, count }, line),
    gone: {
      nodes: met.nodes.filter(({ id }) => today.nodes.get(id) === null),
      relationships: met.relationships.filter(({ id }) => today.relationships.get(id) === null),
    },
    changed: [
      ...changedIn(met.nodes, today.nodes),
      ...changedIn(met.relationships, today.relationships),
    ],
  };
}
