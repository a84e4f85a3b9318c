import type { Link } from "../model/plan.ts";

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** Where on the other side the partners of each id stand, on average; null for one without partners. */
export function barycentres(
  links: readonly Link[],
  side: "left" | "right",
  ranks: ReadonlyMap<string, number>,
): (id: string) => number | null {
  const other = side === "left" ? "right" : "left";
  const found = new Map<string, number[]>();
  for (const link of links) {
    const rank = ranks.get(link[other]);
    if (rank === undefined) continue;
    found.set(link[side], [...(found.get(link[side]) ?? []), rank]);
  }
  return (id) => mean(found.get(id) ?? []);
}

/** Sorts by barycentre; those without one keep their order, behind the others. Stable. */
export const byBarycentre = (
  ids: readonly string[],
  centre: (id: string) => number | null,
): string[] =>
  ids
    .map((id, index) => ({ id, index, centre: centre(id) ?? Number.POSITIVE_INFINITY }))
    .toSorted((a, b) => (a.centre === b.centre ? a.index - b.index : a.centre - b.centre))
    .map(({ id }) => id);

const ranksOf = (ids: readonly string[]): Map<string, number> =>
  new Map(ids.map((id, index) => [id, index]));

/** Groups sorted by the mean rank of their members' partners, and members within each group likewise. */
export function orderGroups(
  groups: readonly (readonly string[])[],
  links: readonly Link[],
  side: "left" | "right",
  partners: readonly string[],
): { groups: string[][]; order: number[] } {
  const centre = barycentres(links, side, ranksOf(partners));
  const sorted = groups.map((members) => byBarycentre(members, centre));
  const keyed = sorted.map((members, index) => ({
    index,
    centre: mean(members.flatMap((id) => centre(id) ?? [])) ?? Number.POSITIVE_INFINITY,
  }));
  const order = keyed
    .toSorted((a, b) => (a.centre === b.centre ? a.index - b.index : a.centre - b.centre))
    .map(({ index }) => index);
  return { groups: order.map((index) => sorted[index] ?? []), order };
}
