import {
  elementsOf,
  type Node,
  type Relationship,
  type Subgraph,
  type Value,
} from "@chengmai/cypher";
import { forMany } from "./pausing.ts";

/** Rows whose nodes and relationships are gathered at once. */
const partSize = 100;

const note = <Thing extends { id: string }>(met: Map<string, Thing>, things: readonly Thing[]) => {
  for (const thing of things) if (!met.has(thing.id)) met.set(thing.id, thing);
};

/** The same as `subgraphOf` of many rows, while others are answered. */
export const subgraphOfMany = async (rows: readonly Value[]): Promise<Subgraph> => {
  const nodes = new Map<string, Node>();
  const relationships = new Map<string, Relationship>();
  const parts = Array.from({ length: Math.ceil(rows.length / partSize) }, (_, at) =>
    rows.slice(at * partSize, (at + 1) * partSize),
  );
  await forMany(parts, (part) => {
    const met = elementsOf(part);
    note(nodes, met.nodes);
    note(relationships, met.relationships);
  });
  const kept: Relationship[] = [];
  await forMany(relationships.values(), (each) => {
    if (nodes.has(each.from) && nodes.has(each.to)) kept.push(each);
  });
  return { nodes: [...nodes.values()], relationships: kept };
};
