import type { Node, Relationship, Subgraph } from "@chengmai/cypher/values";

/** Subgraphs as one, each thing once. */
export function merged(parts: readonly Subgraph[]): Subgraph {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  const nodes = new Map<string, Node>();
  const relationships = new Map<string, Relationship>();
  for (const part of parts) {
    for (const node of part.nodes) nodes.set(node.id, node);
    for (const one of part.relationships) relationships.set(one.id, one);
  }
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
}
