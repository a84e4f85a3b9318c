import type { Near } from "./typed.ts";

/** Told of each set: its nodes, and what joins the i-th to the j-th, i below j, by rows. False ends the search. */
type Met = (nodes: Int32Array, ties: Int32Array) => boolean;

interface Search {
  size: number;
  /** The share of sets that are looked at, each with the same chance; drawn from `random` where below 1. */
  share: number;
  random: () => number;
  /** Asked before each root. */
  goOn: (root: number) => boolean;
}

/**
 * Every connected set of `size` nodes, 2 to 4, once: ESU, or RAND-ESU for a share of them (Wernicke 2006). A set is
 * grown from its lowest node by what only its last node is joined to. False where it was ended. Costs the sets, and
 * those of a node less times their neighbours.
 */
export const connectedSets = (near: Near, { size, share, random, goOn }: Search, met: Met) => {
  const { nodes: count, start, to, tie } = near;
  const set = new Int32Array(size);
  const ties = new Int32Array((size * (size - 1)) / 2);
  // How many nodes of the set a node is in reach of; what joins it to each of them.
  const reach = new Int32Array(count);
  const joined = Array.from({ length: size - 1 }, () => new Int32Array(count));
  // The last two choices share what is to be left out: earlier ones would leave out whole neighbourhoods.
  const chance = size === 2 ? share : Math.sqrt(share);
  const drawn = (depth: number): boolean =>
    share >= 1 || depth < Math.max(1, size - 2) || random() < chance;
  const tieAt = (i: number, j: number): number => (i * (2 * size - i - 1)) / 2 + j - i - 1;

  const place = (depth: number, node: number): void => {
    set[depth] = node;
    for (let i = 0; i < depth; i += 1)
      ties[tieAt(i, depth)] = (joined[i] as Int32Array)[node] as number;
  };
  const mark = (depth: number, node: number, by: 1 | -1): void => {
    const own = joined[depth] as Int32Array;
    reach[node] = (reach[node] as number) + by;
    for (let at = start[node] as number; at < (start[node + 1] as number); at += 1) {
      const other = to[at] as number;
      reach[other] = (reach[other] as number) + by;
      own[other] = by === 1 ? (tie[at] as number) : 0;
    }
  };
  const grow = (depth: number, reachable: number[], root: number): boolean => {
    for (let at = 0; at < reachable.length; at += 1) {
      const node = reachable[at] as number;
      if (!drawn(depth)) continue;
      place(depth, node);
      if (depth === size - 1) {
        if (!met(set, ties)) return false;
        continue;
      }
      const next = reachable.slice(at + 1);
      for (let on = start[node] as number; on < (start[node + 1] as number); on += 1) {
        const other = to[on] as number;
        if (other > root && reach[other] === 0) next.push(other);
      }
      mark(depth, node, 1);
      const whole = grow(depth + 1, next, root);
      mark(depth, node, -1);
      if (!whole) return false;
    }
    return true;
  };
  for (let root = 0; root < count; root += 1) {
    if (!goOn(root)) return false;
    set[0] = root;
    const reachable: number[] = [];
    for (let at = start[root] as number; at < (start[root + 1] as number); at += 1)
      if ((to[at] as number) > root) reachable.push(to[at] as number);
    mark(0, root, 1);
    const whole = grow(1, reachable, root);
    mark(0, root, -1);
    if (!whole) return false;
  }
  return true;
};
