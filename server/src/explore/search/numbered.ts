import type { Relationship } from "@chengmai/cypher";
import type { Known } from "./known.ts";

/** What is known as numbers: of each node, its neighbours and the relationships that lead there. */
export interface Numbered {
  ids: readonly string[];
  at: ReadonlyMap<string, number>;
  near: readonly (readonly { node: number; relationship: Relationship }[])[];
}

/** Of parallel relationships one is enough. */
export const numbered = (known: Known): Numbered => {
  const ids = [...known.nodes.keys()];
  const at = new Map(ids.map((id, place) => [id, place]));
  const near = ids.map((id) => {
    const ends = new Map<number, Relationship>();
    for (const { relationship, node } of known.steps.get(id) ?? []) {
      const end = at.get(node.id);
      if (end !== undefined && !ends.has(end)) ends.set(end, relationship);
    }
    return [...ends].map(([node, relationship]) => ({ node, relationship }));
  });
  return { ids, at, near };
};
