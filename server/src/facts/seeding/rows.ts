import { createHash } from "node:crypto";
import type { FactNode, FactRelationship, Facts, Properties } from "@chengmai/data";
import { spellingsOf } from "./names.ts";

/** The property that marks what is ours; its value is the version that was seeded. */
export const marker = "chengmai";

/** Raised when a seeded property is computed in another way, so that seeded graphs follow. */
const computedAs = 1;

// Type aliases, not interfaces: only these are also rows of a parameter.
type NodeRow = { id: string; props: Properties };
type RelationshipRow = NodeRow & { from: string; to: string };

/** Rows of one statement: the labels and the type stand in its text. */
interface RelationshipGroup {
  from: string;
  type: string;
  to: string;
  rows: RelationshipRow[];
}

export interface SeedRows {
  version: string;
  nodes: Map<string, NodeRow[]>;
  relationships: RelationshipGroup[];
}

const namesOf = ({ properties: { name, aliases } }: FactNode): string[] =>
  [name ?? [], aliases ?? []].flat().filter((each) => typeof each === "string");

const nodeRow = (node: FactNode, version: string): NodeRow => {
  const names = namesOf(node);
  const spellings = names.length === 0 ? {} : spellingsOf(names);
  return {
    id: node.id,
    props: { ...node.properties, ...spellings, id: node.id, [marker]: version },
  };
};

/** Two cities may cooperate by several mechanisms, so the mechanism is part of what tells them apart. */
const relationshipId = ({ type, from, to, properties }: FactRelationship): string =>
  [from, type, to, properties["mechanism"] ?? []].flat().join(" ");

const relationshipRow = (fact: FactRelationship, version: string): RelationshipRow => {
  const id = relationshipId(fact);
  return {
    id,
    from: fact.from,
    to: fact.to,
    props: { ...fact.properties, id, [marker]: version },
  };
};

/** What seeding writes, grouped by the labels and types that must stand in a statement's text. */
export const seedRows = (facts: Facts): SeedRows => {
  const hash = createHash("sha256").update(`${computedAs} ${facts.version}`);
  const version = hash.digest("hex").slice(0, 16);
  const labels = new Map<string, string>(facts.nodes.map(({ id, label }) => [id, label]));
  const nodes = new Map<string, NodeRow[]>();
  for (const node of facts.nodes)
    nodes.set(node.label, [...(nodes.get(node.label) ?? []), nodeRow(node, version)]);

  const groups = new Map<string, RelationshipGroup>();
  for (const fact of facts.relationships) {
    const from = labels.get(fact.from);
    const to = labels.get(fact.to);
    if (from === undefined || to === undefined)
      throw new TypeError(`${relationshipId(fact)} names a node that is not among the facts`);
    const key = `${from} ${fact.type} ${to}`;
    const group = groups.get(key) ?? { from, type: fact.type, to, rows: [] };
    group.rows.push(relationshipRow(fact, version));
    groups.set(key, group);
  }
  return { version, nodes, relationships: [...groups.values()] };
};
