import { keptFor } from "../graph/kept.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import type { LeftOut } from "../graph/texts/left-out.ts";
import { byIds } from "../graph/texts/named.ts";
import { byTypeText, countedText, degreeText, type Wanted } from "../graph/texts/neighbours.ts";
import { shared } from "../graph/shared.ts";
import { shortly } from "../graph/shortly.ts";
import type { Value } from "@chengmai/cypher";

/** Relationships counted by type, direction and the other end's label; each relationship counts once. */
export interface Degree {
  type: string;
  direction: "out" | "in";
  /** The first of its labels by name, "" where it has none; null where too many were counted to look at each end. */
  label: string | null;
  /** All of them, where there are several. */
  labels?: string[];
  count: number;
}

interface Counted {
  /** Node after node. */
  degrees: Degree[];
  /** How many relationships of each node, by its id. */
  of: ReadonlyMap<string, number>;
  /** True where the counting ended early. */
  atLeast: boolean;
}

/** Relationships of which each other end is looked at, at most; of more only type and direction are counted. */
export const mostLookedAt = 10_000;

/** The same where conditions can be held against nothing but the ends. */
const mostHeld = 100_000;

// Counting a hub is what an expansion of it costs; half a minute of pages need not count it again.
const mostKept = 200;
const hubs = keptFor(30_000, () => Promise.resolve(shared<Counted>(mostKept)));

const everything: Wanted = {
  types: [],
  leftOut: null,
  direction: "both",
  labels: [],
  where: [],
  stated: false,
};

const directionOf = (value: Value | undefined): Degree["direction"] =>
  value === "out" ? "out" : "in";

/** A degree by the labels of the other end. */
export const labelled = (labels: readonly string[]): Pick<Degree, "label" | "labels"> => {
  const sorted = labels.toSorted();
  return { label: sorted[0] ?? "", ...(sorted.length > 1 ? { labels: sorted } : {}) };
};

const countedIn = (
  rows: readonly Value[][],
  ends: (labels: Value) => Pick<Degree, "label" | "labels">,
): Pick<Counted, "degrees" | "of"> => {
  const of = new Map<string, number>();
  const degrees = rows.map(([id, type, direction, value, labels = null]): Degree => {
    const count = Number(value);
    of.set(String(id), (of.get(String(id)) ?? 0) + count);
    return { type: String(type), direction: directionOf(direction), ...ends(labels), count };
  });
  return { degrees, of };
};

const byType = async (
  graph: Graph,
  ids: readonly string[],
  wanted: Wanted,
  options: ReadOptions,
): Promise<Counted> => {
  const { text, params } = byTypeText(byIds(ids), wanted);
  const { rows } = await graph.read(text, params, shortly(options));
  return { ...countedIn(rows, () => ({ label: null })), atLeast: false };
};

const byLabel = async (
  graph: Graph,
  ids: readonly string[],
  wanted: Wanted,
  { most, ...options }: ReadOptions & { most: number },
): Promise<Counted> => {
  const { text, params } = countedText(byIds(ids), wanted, most + 1);
  const { rows } = await graph.read(text, params, { ...shortly(options), rowLimit: most + 1 });
  const counted = countedIn(rows, (labels) =>
    labelled(Array.isArray(labels) ? labels.map(String) : []),
  );
  const looked = counted.degrees.reduce((sum, { count }) => sum + count, 0);
  return { ...counted, atLeast: looked > most };
};

const holdsEnds = ({ labels, where, stated }: Wanted): boolean =>
  labels.length + where.length > 0 || stated;

/** How many relationships these nodes have in all, whatever their type. */
const total = async (
  graph: Graph,
  ids: readonly string[],
  options: ReadOptions,
): Promise<number> => {
  const { text, params } = degreeText(byIds(ids));
  const { rows } = await graph.read(text, params, shortly(options));
  return rows.reduce((sum, [degree]) => sum + Number(degree), 0);
};

const ofHub = async (
  graph: Graph,
  ids: readonly string[],
  wanted: Wanted,
  options: ReadOptions,
): Promise<Counted> => {
  const known = await hubs.known(graph, options);
  const counting = (signal: AbortSignal): Promise<Counted> =>
    holdsEnds(wanted)
      ? byLabel(graph, ids, wanted, { ...options, signal, most: mostHeld })
      : byType(graph, ids, wanted, { ...options, signal });
  return known(JSON.stringify([ids, wanted]), counting, options.signal);
};

/** What these nodes wanted, counted: a hub of any degree costs one count, kept for half a minute. */
export const countReached = async (
  graph: Graph,
  ids: readonly string[],
  wanted: Wanted,
  options: ReadOptions,
): Promise<Counted> => {
  if ((await total(graph, ids, options)) > mostLookedAt) return ofHub(graph, ids, wanted, options);
  return byLabel(graph, ids, wanted, { ...options, most: mostHeld });
};

/** Degrees of one node, in order of their names: by label as long as its relationships can all be looked at. */
export const degreesOf = async (
  graph: Graph,
  id: string,
  leftOut: LeftOut | null,
  options: ReadOptions,
): Promise<Degree[]> => {
  const wanted = { ...everything, leftOut };
  const own = await byLabel(graph, [id], wanted, { ...options, most: mostHeld });
  const { degrees } = own.atLeast ? await ofHub(graph, [id], wanted, options) : own;
  const name = ({ type, direction, label, labels = [] }: Degree): string =>
    JSON.stringify([type, direction, label, labels]);
  return degrees.toSorted((a, b) => (name(a) < name(b) ? -1 : 1));
};
