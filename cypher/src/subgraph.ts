import {
  isExact,
  isHeld,
  isNode,
  isPath,
  isRelationship,
  type Node,
  type Relationship,
  type Subgraph,
  type Value,
} from "./values.ts";

/** The distinct nodes and relationships anywhere in some values, also those whose ends are not there. */
export const elementsOf = (values: Value): Subgraph => {
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
    } else if (isHeld(value)) {
      Object.values(value.value).forEach(visit);
    } else if (!isExact(value)) Object.values(value).forEach(visit);
  };
  visit(values);
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
};

/**
 * The distinct nodes and relationships anywhere in some values, in the order they are first met.
 * A relationship whose ends are not both among them is left out; `known` names ends that others hold.
 */
export const subgraphOf = (values: Value, known: ReadonlySet<string> = new Set()): Subgraph => {
  const { nodes, relationships } = elementsOf(values);
  const held = new Set(nodes.map(({ id }) => id));
  const has = (id: string): boolean => held.has(id) || known.has(id);
  return { nodes, relationships: relationships.filter(({ from, to }) => has(from) && has(to)) };
};
