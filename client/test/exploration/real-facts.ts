import type { Node, Relationship, Subgraph } from "@chengmai/cypher/values";
import { loadFacts } from "@chengmai/data";
import { boardSteps, type StrengthStep } from "../../src/board/model/steps.ts";
import type { UnfoldStep } from "../../src/board/model/folds.ts";
import type { Strength } from "../../src/board/model/part.ts";
import { anyWanted } from "../../src/exploration/model/growing/grow.ts";
import { loadShaping } from "../../src/exploration/model/reshaping/load.ts";
import { fold, type Kinds } from "../../src/exploration/model/log.ts";
import type { State } from "../../src/exploration/model/state.ts";
import { nothing, type Entry } from "../../src/exploration/model/step.ts";
import type { ExpandStep } from "../../src/exploration/model/steps/expand.ts";
import { steps } from "../../src/exploration/model/steps/index.ts";

await loadShaping();

const { nodes: facts, relationships: factRelationships } = loadFacts();

/** Every kind of step that the page knows. */
export const kinds: Kinds = new Map([...steps, ...boardSteps].map((kind) => [kind.kind, kind]));

/** Every fact as the server would answer it; ids are the facts' own. */
export const allNodes: Node[] = facts.map(({ id, label, properties }) => ({
  kind: "node",
  id,
  key: `${label}:id:${id}`,
  labels: [label],
  properties,
}));

export const allRelationships: Relationship[] = factRelationships.map(
  ({ type, from, to, properties }, at) => ({
    kind: "relationship",
    // Two may differ in no more than what they say.
    id: `${from} ${type} ${to} ${String(at)}`,
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
  found: { database: "built-in", labels: [] },
};

export const keyOf = (id: string): string => allNodes.find((node) => node.id === id)?.key ?? "";

/** The expansion of a node, with all that the facts join it to. */
export function expansionOf(id: string): Entry<ExpandStep> {
  const relationships = allRelationships.filter(({ from, to }) => from === id || to === id);
  const near = new Set(relationships.flatMap(({ from, to }) => [from, to]));
  return {
    step: { kind: "expand", of: [keyOf(id)], wanted: anyWanted, page: 0 },
    brought: { nodes: allNodes.filter((node) => near.has(node.id)), relationships },
    found: [],
  };
}

export const strengthen = (strength: Strength): Entry<StrengthStep> => ({
  step: { kind: "strength", strength },
  brought: nothing,
});

/** Folds a cluster's places out. */
export const unfold = (cluster: string): Entry<UnfoldStep> => ({
  step: { kind: "unfold", of: keyOf(cluster) },
  brought: nothing,
});

export const firstScreen = (strength: Strength = "stated"): State =>
  fold(kinds, [overview, strengthen(strength)]);
