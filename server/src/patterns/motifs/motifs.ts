import { adjusted } from "../adjusted.ts";
import { randomOf } from "../random.ts";
import { type Counted, countMotifs } from "./count.ts";
import type { Shape } from "./form.ts";
import { shuffled, simple } from "./shuffle.ts";
import { nearOf, tieNumbers, type Typed } from "./typed.ts";

/** A small shape that recurs. */
export interface Motif {
  shape: Shape;
  /** How many sets count for each group, by group; estimates where only a share of the sets was looked at. */
  support: { group: number; count: number }[];
  /** Sets that count for some group, each once. */
  total: number;
  /** What the shuffled graphs have on average. */
  expected: number;
  p: number;
  q: number;
  examples: number[][];
  /** The first sets of each group that it counts for. */
  instances: { group: number; nodes: number[] }[];
}

interface Wanted {
  size: number;
  shuffles: number;
  seed: number;
  limit: number;
  /** Only shapes that this group has and no other; null: any. */
  only: number | null;
  /** Milliseconds in all. */
  timeoutMs: number;
}

export interface Motifs {
  motifs: Motif[];
  /** Below 1 where the time was up: so much of all sets was looked at, in shuffled graphs too. */
  share: number;
  /** Shuffled graphs that there was time for. */
  shuffles: number;
  truncated: boolean;
}

/** Time goes here in equal parts: to the whole search, to a sample of it, and the rest to shuffled graphs. */
const parts = 4;
const mostExamples = 3;
const leastShare = 2 ** -20;

const groupsFirst = (a: Motif, b: Motif): number =>
  Number(a.support.length === 1) - Number(b.support.length === 1) || a.q - b.q || b.total - a.total;

const smallestFirst = (a: Motif, b: Motif): number =>
  a.shape.labels.length - b.shape.labels.length ||
  a.shape.relationships.length - b.shape.relationships.length ||
  b.total - a.total;

/** What would be found if the search ended here. */
export type SoFar = () => Motifs;

const scaled = (share: number) => (count: number) => Math.round(count / share);

/**
 * The typed shapes of connected sets of `size` nodes, and how they recur across groups (typed graphlets: Rossi et al.
 * 2019), against graphs shuffled with degrees kept (Milo et al. 2002): p = (1 + shuffled graphs with a total at least as
 * large) / (1 + shuffled graphs), q by Benjamini and Hochberg. Sets are counted whole while a quarter of the time lasts,
 * else a share of them that seed and graph and the time draw. `goOn` ends it: what was found by then is told.
 */
export const motifsOf = (
  graph: Typed,
  wanted: Wanted,
  { clock, goOn }: { clock: () => number; goOn: (share: number, soFar: SoFar) => boolean },
): Motifs => {
  const { labels, groups } = graph;
  const began = clock();
  const spent = (): number => (clock() - began) / wanted.timeoutMs;
  const relationships = simple(graph);
  const numbers = tieNumbers();
  const work = { wanted: true };
  let settled: { found: Map<string, Counted>; share: number } | null = null;
  const random = randomOf(wanted.seed + 1);
  const sums = new Map<string, { sum: number; asLarge: number }>();
  let shuffles = 0;
  const foundBy = (soFar: () => Map<string, Counted>, share: number): Motifs =>
    settled === null
      ? told([...soFar()], { sums, share: Math.max(leastShare, share), shuffles: 0, wanted })
      : told([...settled.found], { sums, share: settled.share, shuffles, wanted });
  const counted = (
    all: Typed["relationships"],
    { share, until, examples }: { share: number; until: number; examples: number },
  ) => {
    let done = 0;
    const near = nearOf(labels.length, all, numbers);
    const { found, whole } = countMotifs({ labels, groups }, near, {
      size: wanted.size,
      share,
      random: randomOf(wanted.seed),
      goOn: (root, soFar) => {
        done = root / labels.length;
        work.wanted &&=
          root % 64 > 0 || goOn(Math.min(1, spent()), () => foundBy(soFar, share * done));
        return work.wanted && (root % 16 > 0 || spent() <= until);
      },
      examples,
    });
    return { found, whole, share, done };
  };
  const examples = mostExamples;
  let first = counted(relationships, { share: 1, until: 1 / parts, examples });
  // Shares are powers of two, so that a machine somewhat slower comes to the same.
  while (!first.whole && work.wanted && first.share > leastShare && spent() < 1 - 1 / parts) {
    const { share, done } = first;
    const less = Math.max(leastShare, Math.min(share / 2, (share * done) / 4));
    first = counted(relationships, {
      share: 2 ** Math.floor(Math.log2(less)),
      until: spent() + 1 / parts,
      examples,
    });
  }
  const { found } = first;
  // Of a search that did not come to its end so much of all nodes was begun at.
  const share = first.whole ? first.share : Math.max(leastShare, first.share * first.done);
  settled = { found, share };
  let mixed: Typed["relationships"] = relationships;
  // What was not found at all is no rarer in shuffled graphs.
  const most = first.whole && found.size > 0 ? wanted.shuffles : 0;
  while (shuffles < most && work.wanted && spent() < 1) {
    mixed = shuffled({ labels, relationships: mixed }, random);
    const other = counted(mixed, { share, until: 1, examples: 0 });
    if (!other.whole) break;
    shuffles += 1;
    for (const [name, { total }] of found) {
      const own = sums.get(name) ?? { sum: 0, asLarge: 0 };
      sums.set(name, own);
      const count = other.found.get(name)?.total ?? 0;
      own.sum += count;
      if (count >= total) own.asLarge += 1;
    }
  }
  return told([...found], { sums, share, shuffles, wanted });
};

interface Telling {
  sums: ReadonlyMap<string, { sum: number; asLarge: number }>;
  share: number;
  shuffles: number;
  wanted: Wanted;
}

const told = (
  found: readonly (readonly [string, Counted])[],
  { sums, share, shuffles, wanted }: Telling,
): Motifs => {
  const whole = scaled(share);
  const inOrder = found.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const ps = inOrder.map(([name]) => (1 + (sums.get(name)?.asLarge ?? 0)) / (1 + shuffles));
  const qs = adjusted(ps);
  const all = inOrder.map(([name, { shape, total, support, examples, first }], at): Motif => {
    const groups = [...support].toSorted(([a], [b]) => a - b);
    return {
      shape,
      support: groups.map(([group, count]) => ({ group, count: whole(count) })),
      total: whole(total),
      expected: shuffles === 0 ? 0 : (sums.get(name)?.sum ?? 0) / shuffles / share,
      p: ps[at] as number,
      q: qs[at] as number,
      examples,
      instances: groups.flatMap(([group]) =>
        (first.get(group) ?? []).map((nodes) => ({ group, nodes })),
      ),
    };
  });
  const { only } = wanted;
  const asked =
    only === null
      ? all.toSorted(groupsFirst)
      : all
          .filter(({ support: [one, other] }) => one?.group === only && other === undefined)
          .toSorted(smallestFirst);
  return {
    motifs: asked.slice(0, wanted.limit),
    share,
    shuffles,
    truncated: asked.length > wanted.limit,
  };
};
