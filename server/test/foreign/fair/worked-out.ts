import { canBeNamed } from "../shop/plant.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { called, nodes, relationships } from "./fair.ts";

/** Rows and columns by their handles, each with what it has and how often. */
export type Ties = ReadonlyMap<string, ReadonlyMap<string, number>>;

const labelsOf = new Map(nodes.map(({ as, labels }) => [as, labels]));
const has = (as: string, label: string): boolean => labelsOf.get(as)?.includes(label) === true;

/** The relationships that the engine could take. */
export const joinedIn = (graph: Graph) =>
  relationships.filter(({ type }) => canBeNamed(graph, type));

/** Who sells what: relationships between a stall and a good, whichever way they point. */
export const sold = (): Ties => {
  const ties = new Map<string, Map<string, number>>();
  const note = (row: string, column: string): void => {
    if (!has(row, called.stall) || !has(column, called.good)) return;
    const own = ties.get(row) ?? new Map<string, number>();
    ties.set(row, own.set(column, (own.get(column) ?? 0) + 1));
  };
  for (const { from, to, type } of relationships)
    if (type === called.sells && from !== to) {
      note(from, to);
      note(to, from);
    }
  return ties;
};

/** Every choice of some things. */
export const subsets = <Thing>(things: readonly Thing[]): Thing[][] =>
  Array.from({ length: 2 ** things.length }, (_, mask) =>
    things.filter((_thing, at) => (mask >> at) & 1),
  );

const all = <Thing>(things: Iterable<Thing>, holds: (thing: Thing) => boolean): boolean =>
  [...things].every(holds);

export const columnsIn = (ties: Ties): string[] =>
  [...new Set([...ties.values()].flatMap((own) => [...own.keys()]))].toSorted();

/** Rows that have all of these columns. */
export const having = (ties: Ties, columns: readonly string[]): string[] =>
  [...ties]
    .flatMap(([row, own]) => (all(columns, (each) => own.has(each)) ? [row] : []))
    .toSorted();

/** Columns that all of these rows have. */
export const sharedBy = (ties: Ties, rows: readonly string[]): string[] =>
  columnsIn(ties).filter((column) => all(rows, (row) => ties.get(row)?.has(column) === true));

export const named = (handles: readonly string[]): string => handles.toSorted().join(" ");

/** Each concept by its extent, with its intent and its stability. */
export const conceptsOf = (ties: Ties): Map<string, { intent: string; stability: number }> => {
  const found = new Map<string, { intent: string; stability: number }>();
  for (const columns of subsets(columnsIn(ties))) {
    const extent = having(ties, columns);
    if (found.has(named(extent))) continue;
    const intent = named(sharedBy(ties, extent));
    const parts = subsets(extent);
    const same = parts.filter((part) => named(sharedBy(ties, part)) === intent).length;
    found.set(named(extent), { intent, stability: same / parts.length });
  }
  return found;
};

/** The shares of two rows' columns that both have. */
export const jaccard = (ties: Ties, a: string, b: string): number => {
  const [one, other] = [ties.get(a) ?? new Map(), ties.get(b) ?? new Map()];
  const both = [...one.keys()].filter((column) => other.has(column)).length;
  return both / (one.size + other.size - both);
};

type Pair = readonly [string, string];

/** Every simple way between two of some pairs, of so many steps at most. */
export const waysBetween = (pairs: readonly Pair[], [from, to]: Pair, most: number): string[][] => {
  const near = new Map<string, Set<string>>();
  for (const [a, b] of pairs) {
    near.set(a, (near.get(a) ?? new Set()).add(b));
    near.set(b, (near.get(b) ?? new Set()).add(a));
  }
  const ways: string[][] = [];
  const go = (way: string[]): void => {
    const last = way.at(-1) ?? "";
    if (last === to) return void ways.push(way);
    if (way.length > most) return;
    for (const next of near.get(last) ?? []) if (!way.includes(next)) go([...way, next]);
  };
  go([from]);
  return ways;
};

const reaches = (pairs: readonly Pair[], [from, to]: Pair): boolean => {
  const reached = new Set([from]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const [a, b] of pairs) if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
  }
  return reached.has(to);
};

/** How few inner nodes lie on every one of these ways. */
export const smallestCut = (ways: readonly string[][], ends: Pair): number => {
  const steps = ways.flatMap((way) => way.slice(1).map((node, at): Pair => [way[at] ?? "", node]));
  const inner = [...new Set(ways.flat())].filter((each) => !ends.includes(each));
  const parts = (gone: readonly string[]): boolean =>
    !reaches(
      steps.filter((step) => !gone.some((each) => step.includes(each))),
      ends,
    );
  const choices = (size: number, from = 0): string[][] =>
    size === 0
      ? [[]]
      : inner
          .slice(from)
          .flatMap((one, at) => choices(size - 1, from + at + 1).map((more) => [one, ...more]));
  let size = 0;
  while (!choices(size).some(parts)) size += 1;
  return size;
};
