import { barycentres as centresOf } from "@chengmai/cypher/matrix";
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
  const met = links.filter((link) => ranks.has(link[other]));
  const at = new Map([...new Set(met.map((link) => link[side]))].map((id, index) => [id, index]));
  const ends = met.map((link) => at.get(link[side]) ?? 0);
  const places = met.map((link) => ranks.get(link[other]) ?? 0);
  const centres = centresOf(at.size, { ends, partners: [...met.keys()] }, places);
  return (id) => centres[at.get(id) ?? -1] ?? null;
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
