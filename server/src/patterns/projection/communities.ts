import { below, randomOf } from "../random.ts";
import type { Links } from "./links.ts";

type Ends = Pick<Links, "a" | "b" | "weight">;

interface Near {
  /** Of each node its neighbours and the weights there, itself among them where it stands for several. */
  near: Map<number, number>[];
  whole: number;
}

const nearOf = (nodes: number, { a, b, weight }: Ends): Near => {
  const near = Array.from({ length: nodes }, () => new Map<number, number>());
  const add = (from: number, to: number, own: number) =>
    near[from]?.set(to, (near[from]?.get(to) ?? 0) + own);
  let whole = 0;
  for (let at = 0; at < a.length; at += 1) {
    const [one, other, own] = [a[at] as number, b[at] as number, weight[at] as number];
    add(one, other, own);
    add(other, one, own);
    whole += 2 * own;
  }
  return { near, whole };
};

const shuffled = (size: number, random: () => number): number[] => {
  const order = Array.from({ length: size }, (_, at) => at);
  for (let at = size - 1; at > 0; at -= 1) {
    const other = below(random, at + 1);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
};

const strengthOf = (own: ReadonlyMap<number, number>): number =>
  [...own.values()].reduce((sum, weight) => sum + weight, 0);

/** Moves each node to where it gains most, until none gains. */
const moved = ({ near, whole }: Near, random: () => number): number[] => {
  const home = near.map((_, node) => node);
  const strength = near.map(strengthOf);
  const total = [...strength];
  const order = shuffled(near.length, random);
  for (let moves = 1, round = 0; moves > 0 && round < 100; round += 1) {
    moves = 0;
    for (const node of order) {
      const [own, from] = [strength[node] as number, home[node] as number];
      const to = new Map<number, number>([[from, 0]]);
      for (const [other, weight] of near[node] ?? [])
        if (other !== node) {
          const at = home[other] as number;
          to.set(at, (to.get(at) ?? 0) + weight);
        }
      total[from] = (total[from] as number) - own;
      const gain = (at: number): number =>
        (to.get(at) ?? 0) - (own * (total[at] as number)) / whole;
      let [best, most] = [from, gain(from)];
      for (const at of [...to.keys()].toSorted((one, other) => one - other))
        if (gain(at) > most + 1e-12 * whole) [best, most] = [at, gain(at)];
      total[best] = (total[best] as number) + own;
      home[node] = best;
      if (best !== from) moves += 1;
    }
  }
  return home;
};

/** Numbers in the order of first sight. */
const renumbered = (home: readonly number[]): number[] => {
  const places = new Map<number, number>();
  return home.map((at) => {
    const place = places.get(at) ?? places.size;
    places.set(at, place);
    return place;
  });
};

const gathered = ({ near, whole }: Near, home: readonly number[]): Near => {
  const count = Math.max(-1, ...home) + 1;
  const merged = Array.from({ length: count }, () => new Map<number, number>());
  for (const [node, own] of near.entries())
    for (const [other, weight] of own) {
      const [from, to] = [merged[home[node] ?? 0], home[other] ?? 0];
      from?.set(to, (from.get(to) ?? 0) + weight);
    }
  return { near: merged, whole };
};

/**
 * Communities by weights: Louvain (Blondel et al. 2008), nodes visited in an order drawn by the seed; each node's
 * community, numbered in the order of first sight. A node without links is a community of its own. Costs a few rounds
 * of the links.
 */
export const communitiesOf = (nodes: number, links: Ends, seed: number): number[] => {
  const random = randomOf(seed);
  let graph = nearOf(nodes, links);
  let all = Array.from({ length: nodes }, (_, node) => node);
  for (let before = Infinity; graph.near.length < before && graph.whole > 0;) {
    before = graph.near.length;
    const home = renumbered(moved(graph, random));
    all = all.map((node) => home[node] ?? 0);
    graph = gathered(graph, home);
  }
  return renumbered(all);
};
