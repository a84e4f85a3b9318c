import type { Node, Relationship, Value } from "@chengmai/cypher";

/** A node as it was when it was met. */
export interface Met {
  key: string | null;
  id?: string | undefined;
  labels: string[];
  properties: Record<string, Value>;
}

/** A relationship as it was, between ids of today. */
export interface Joined {
  type: string;
  from: string;
  to: string;
  properties: Record<string, Value>;
}

export interface Recalled {
  nodes: (Node | null)[];
  relationships: (Relationship | null)[];
}

/** Things in groups, in the order in which the groups were met. */
export const grouped = <Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): Map<string, Thing[]> => {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const own = groups.get(nameOf(thing));
    if (own === undefined) groups.set(nameOf(thing), [thing]);
    else own.push(thing);
  }
  return groups;
};
