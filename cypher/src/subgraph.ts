import {
  isExact,
  isNode,
  isPath,
  isRelationship,
  type Node,
  type Relationship,
  type Subgraph,
  type Value,
} from "./values.ts";

/**
 * The distinct nodes and relationships anywhere in some values, in the order they are first met.
 * A relationship whose ends are not both among them is left out; `known` names ends that others hold.
 */
export const subgraphOf = (values: Value, known: ReadonlySet<string> = new Set()): Subgraph => {
  const nodes = new Map<string, Node>();
  const relationships = new Map<string, Relationship>();
  const visit = (value: Value): void => {
    if (value === null || typeof value !== "object") return;
    if (Array.isArray(value)) return value.forEach(visit);
    if (isNode(value)) {
      if (!nodes.has(value.id)) nodes.set(value.id, value);
    } else if (isRelationship(value)) {
      if (!relationships.has(value.id)) relationships.set(value.id, value);
    } else if (isPath(value)) {
      value.nodes.forEach(visit);
      value.relationships.forEach(visit);
    } else if (!isExact(value)) Object.values(value).forEach(visit);
  };
  visit(values);
  const has = (id: string): boolean => nodes.has(id) || known.has(id);
  return {
    nodes: [...nodes.values()],
    relationships: [...relationships.values()].filter(({ from, to }) => has(from) && has(to)),
  };
};
