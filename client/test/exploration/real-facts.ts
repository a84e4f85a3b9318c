import type { Node, Relationship, Subgraph } from "@chengmai/cypher/values";
import { loadFacts } from "@chengmai/data";
import { fold } from "../../src/exploration/model/fold.ts";
import type { Entry, Exploration, Strength } from "../../src/exploration/model/step.ts";

const { nodes: facts, relationships: factRelationships } = loadFacts();

/** Every fact as the server would answer it; ids are the facts' own. */
export const allNodes: Node[] = facts.map(({ id, label, properties }) => ({
  kind: "node",
  id,
  key: `${label}:id:${id}`,
  labels: [label],
  properties,
}));

export const allRelationships: Relationship[] = factRelationships.map(
  ({ type, from, to, properties }) => ({
    kind: "relationship",
    id: `${from} ${type} ${to}`,
    type,
    from,
    to,
    properties,
  }),
);

/** What the facts hold of some labels and types. */
export const part = (labels: readonly string[], types: readonly string[]): Subgraph => ({
  nodes: allNodes.filter((node) => node.labels.some((label) => labels.includes(label))),
  relationships: allRelationships.filter(({ type }) => types.includes(type)),
});

/** What the first screen is made of. */
export const overview: Entry = {
  step: { kind: "overview" },
  brought: part(
    ["Cluster", "Area", "City", "Mechanism"],
    ["APPLIES", "TAKES_PART_IN", "MEMBER_OF", "PART_OF"],
  ),
};

/** The expansion of a node, with all that the facts join it to. */
export function expansionOf(id: string): Entry {
  const relationships = allRelationships.filter(({ from, to }) => from === id || to === id);
  const near = new Set(relationships.flatMap(({ from, to }) => [from, to]));
  return {
    step: { kind: "expand", of: { id, key: null }, types: null, after: null },
    brought: { nodes: allNodes.filter((node) => near.has(node.id)), relationships },
  };
}

export const strengthen = (strength: Strength): Entry => ({
  step: { kind: "strength", strength },
  brought: { nodes: [], relationships: [] },
});

export const firstScreen = (strength: Strength = "stated"): Exploration =>
  fold([overview, strengthen(strength)]);
