import { isNode, isRelationship, type Value } from "@chengmai/cypher";

/** What a pattern was found in, by ids: nodes in the order of the pattern's places. */
export interface Match {
  nodes: string[];
  relationships: string[];
}

/** Rows of nodes and relationships as matches, as they are noted: what consists of the same counts once, the first told of it. */
export const matching = () => {
  const found = new Map<string, Match>();
  return {
    note(row: readonly Value[]): void {
      const nodes: string[] = [];
      const relationships: string[] = [];
      for (const value of row)
        if (isNode(value)) nodes.push(value.id);
        else if (isRelationship(value)) relationships.push(value.id);
      const name = `${nodes.toSorted().join("\n")}\n\n${relationships.toSorted().join("\n")}`;
      if (!found.has(name)) found.set(name, { nodes, relationships });
    },
    all: (): Match[] => [...found.values()],
  };
};

/** The places of matches by the group that one of their nodes belongs to, as they are noted one after the other; the groups in their order. */
export const grouping = (groupsOf: ReadonlyMap<string, readonly string[]>) => {
  const groups = new Map<string, number[]>();
  let at = 0;
  return {
    note({ nodes }: Match): void {
      for (const group of new Set(nodes.flatMap((node) => groupsOf.get(node) ?? []))) {
        const own = groups.get(group);
        if (own) own.push(at);
        else groups.set(group, [at]);
      }
      at += 1;
    },
    all: (): { group: string; matches: number[] }[] =>
      [...groups]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([group, matches]) => ({ group, matches })),
  };
};
