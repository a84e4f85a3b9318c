import type { Typed } from "./typed.ts";

/**
 * Of each node the groups that a path of one to three relationships of these types leads to, as they point: ascending.
 * `groups` are the groups' nodes, by whose places the groups are numbered. Costs the relationships, for each group.
 */
export const belongingOf = (
  nodes: number,
  relationships: Typed["relationships"],
  { types, groups }: { types: ReadonlySet<number>; groups: readonly number[] },
): number[][] => {
  const leading: number[][] = Array.from({ length: nodes }, () => []);
  for (const { from, to, type } of relationships) if (types.has(type)) leading[to]?.push(from);
  const belonging: number[][] = Array.from({ length: nodes }, () => []);
  for (const [group, node] of groups.entries()) {
    const hops = new Map([[node, 0]]);
    for (const [reached, far] of hops)
      if (far < 3)
        for (const from of leading[reached] ?? []) if (!hops.has(from)) hops.set(from, far + 1);
    for (const [member, far] of hops) if (far > 0) belonging[member]?.push(group);
  }
  return belonging;
};
