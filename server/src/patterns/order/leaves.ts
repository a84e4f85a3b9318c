import type { Distances } from "./distances.ts";
import type { Merge } from "./dendrogram.ts";

/**
 * The leaves of a tree so that neighbours are near: each two clusters stand with their nearest ends together
 * (Gruvaeus and Wainer 1972). Costs leaves²; what is told of equals is the way the tree has them.
 */
export const leafOrder = ({ size, all }: Distances, tree: readonly Merge[]): number[] => {
  const clusters: number[][] = Array.from({ length: size }, (_, leaf) => [leaf]);
  const between = (a: number | undefined, b: number | undefined): number =>
    all[(a ?? 0) * size + (b ?? 0)] as number;
  for (const [left, right] of tree) {
    const [one, other] = [clusters[left] ?? [], clusters[right] ?? []];
    const ways = [
      { far: between(one.at(-1), other[0]), of: () => [...one, ...other] },
      { far: between(one.at(-1), other.at(-1)), of: () => [...one, ...other.toReversed()] },
      { far: between(one[0], other[0]), of: () => [...one.toReversed(), ...other] },
      { far: between(one[0], other.at(-1)), of: () => [...other, ...one] },
    ];
    clusters.push(ways.reduce((best, way) => (way.far < best.far ? way : best)).of());
  }
  return clusters.at(-1) ?? [];
};
