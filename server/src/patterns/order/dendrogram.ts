import { Ended, type GoOn } from "../work.ts";
import type { Distances } from "./distances.ts";

/** Two clusters that become one, and how far they are: leaves first, then merges in their order, as scipy numbers them. */
export type Merge = [left: number, right: number, height: number];

/** Numbers the merges as they come by height; each cluster is found by any of its leaves. */
const labelled = (merges: readonly Merge[], leaves: number): Merge[] => {
  const lead = Array.from({ length: 2 * leaves }, (_, at) => at);
  const find = (leaf: number): number => {
    let at = leaf;
    while (lead[at] !== at) {
      lead[at] = lead[lead[at] as number] as number;
      at = lead[at] as number;
    }
    return at;
  };
  return merges.map(([a, b, height], at) => {
    const [left, right] = [find(a), find(b)].toSorted((one, other) => one - other);
    lead[left ?? 0] = leaves + at;
    lead[right ?? 0] = leaves + at;
    return [left ?? 0, right ?? 0, height];
  });
};

/**
 * Average linkage (Sokal and Michener 1958) by chains of nearest neighbours (Murtagh 1983), ties and numbers as in
 * scipy's `linkage(…, "average")`. Costs things².
 * @throws Ended
 */
export const averageLinkage = ({ size, all }: Distances, goOn: GoOn): Merge[] => {
  const distance = all.slice();
  const held = new Int32Array(size).fill(1);
  const merges: Merge[] = [];
  const chain: number[] = [];
  const nearest = (x: number, before: number | undefined): [number, number] => {
    let y = before ?? -1;
    let least = before === undefined ? Infinity : (distance[x * size + before] as number);
    for (let at = 0; at < size; at += 1) {
      if (held[at] === 0 || at === x) continue;
      const own = distance[x * size + at] as number;
      if (own < least) [least, y] = [own, at];
    }
    return [y, least];
  };
  const merge = (x: number, y: number): void => {
    const [a, b] = [held[x] as number, held[y] as number];
    held[x] = 0;
    held[y] = a + b;
    for (let at = 0; at < size; at += 1) {
      if (held[at] === 0 || at === y) continue;
      const [far, near] = [distance[x * size + at] as number, distance[y * size + at] as number];
      const mean = (a * far + b * near) / (a + b);
      distance[y * size + at] = mean;
      distance[at * size + y] = mean;
    }
  };
  while (merges.length < size - 1) {
    if (chain.length === 0) chain.push(held.findIndex((count) => count > 0));
    const [x, before] = [chain.at(-1) as number, chain.at(-2)];
    const [y, height] = nearest(x, before);
    if (y !== before) {
      chain.push(y);
      continue;
    }
    if (merges.length % 64 === 0 && !goOn(merges.length / size)) throw new Ended();
    chain.length -= 2;
    merges.push([Math.min(x, y), Math.max(x, y), height]);
    merge(Math.min(x, y), Math.max(x, y));
  }
  return labelled(
    merges.toSorted((a, b) => a[2] - b[2]),
    size,
  );
};
