import type { Output } from "@chengmai/server/contract";

type Schema = Pick<Output<"schema">, "labels" | "links">;

/** Nodes that lead to one of a group's, on average, from which a shape may stand within a group. */
const least = 3;

/**
 * The label by whose nodes shapes are told apart: the one that is wanted where enough leads to its nodes, else the one to
 * whose nodes most leads, each for itself; a label of one node divides nothing.
 */
export const dividing = (wanted: string, { labels, links }: Schema): string => {
  const leading = (label: string): number =>
    links.reduce(
      (sum, { from, to, count }) => (to === label && from !== to ? sum + count : sum),
      0,
    );
  const all = labels
    .filter(({ count }) => count > 1)
    .map(({ label, count }) => ({ label, each: leading(label) / count }));
  if (all.some(({ label, each }) => label === wanted && each >= least)) return wanted;
  const [most] = all.toSorted((a, b) => b.each - a.each);
  return most !== undefined && most.each > 0 ? most.label : wanted;
};
