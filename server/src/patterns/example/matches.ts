import { isNode, isRelationship, type Value } from "@chengmai/cypher";

/** What a pattern was found in, by ids: nodes in the order of the pattern's places. */
export interface Match {
  nodes: string[];
  relationships: string[];
}

/** Rows of nodes and relationships as matches: what consists of the same counts once, the first told of it. */
export const matchesIn = (rows: readonly (readonly Value[])[]): Match[] => {
  const found = new Map<string, Match>();
  for (const row of rows) {
    const nodes = row.filter(isNode).map(({ id }) => id);
    const relationships = row.filter(isRelationship).map(({ id }) => id);
    const name = `${nodes.toSorted().join("\n")}\n\n${relationships.toSorted().join("\n")}`;
    if (!found.has(name)) found.set(name, { nodes, relationships });
  }
  return [...found.values()];
};

/** The places of matches by the group that one of their nodes belongs to, in the groups' order. */
export const groupedMatches = (
  matches: readonly Match[],
  groupsOf: ReadonlyMap<string, readonly string[]>,
): { group: string; matches: number[] }[] => {
  const groups = new Map<string, number[]>();
  for (const [at, { nodes }] of matches.entries())
    for (const group of new Set(nodes.flatMap((node) => groupsOf.get(node) ?? []))) {
      const own = groups.get(group);
      if (own) own.push(at);
      else groups.set(group, [at]);
    }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, own]) => ({ group, matches: own }));
};
