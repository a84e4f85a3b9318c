// oxlint-disable no-underscore-dangle -- the engine names its fields so
import type { Exact, Node, Path, Relationship, Value } from "@chengmai/cypher";
import type { UniqueKeys } from "./unique-keys.ts";

type Fields = Record<string, unknown>;
interface EngineNode extends Fields {
  _id: number;
  _labels: string[];
}
interface EngineEdge extends Fields {
  _id: number;
  _source: number;
  _target: number;
  _type: string;
}

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isNode = (value: unknown): value is EngineNode =>
  isFields(value) && typeof value._id === "number" && Array.isArray(value._labels);
const isEdge = (value: unknown): value is EngineEdge =>
  isFields(value) &&
  typeof value._id === "number" &&
  typeof value._source === "number" &&
  typeof value._target === "number" &&
  typeof value._type === "string";

/** The text `elementId()` gives for a node of this engine. */
export const nodeId = (id: number): string => `n:${id}`;
/** The text `elementId()` gives for a relationship of this engine. */
export const relationshipId = (id: number): string => `e:${id}`;

const exact = (kind: Exact["kind"], value: string): Exact => ({ kind, value });

const properties = (fields: Fields, keys: UniqueKeys, hidden: readonly string[]) =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !hidden.includes(name))
      .map(([name, value]) => [name, toWire(value, keys)]),
  );

const key = (node: EngineNode, keys: UniqueKeys): string | null => {
  for (const label of node._labels) {
    for (const property of keys.get(label) ?? []) {
      const value = node[property];
      if (value !== undefined && value !== null) return `${label}:${property}:${String(value)}`;
    }
  }
  return null;
};

const toNode = (node: EngineNode, keys: UniqueKeys): Node => ({
  kind: "node",
  id: nodeId(node._id),
  key: key(node, keys),
  labels: node._labels,
  properties: properties(node, keys, ["_id", "_labels"]),
});

const toRelationship = (edge: EngineEdge, keys: UniqueKeys): Relationship => ({
  kind: "relationship",
  id: relationshipId(edge._id),
  type: edge._type,
  from: nodeId(edge._source),
  to: nodeId(edge._target),
  properties: properties(edge, keys, ["_id", "_source", "_target", "_type"]),
});

const toPath = (fields: Fields, keys: UniqueKeys): Path | null => {
  const { nodes, edges } = fields;
  if (Object.keys(fields).length !== 2 || !Array.isArray(nodes) || !Array.isArray(edges))
    return null;
  if (nodes.length !== edges.length + 1 || !nodes.every(isNode) || !edges.every(isEdge))
    return null;
  return {
    kind: "path",
    nodes: nodes.map((node) => toNode(node, keys)),
    relationships: edges.map((edge) => toRelationship(edge, keys)),
  };
};

/** A value of the engine as the wire carries it, nothing rounded. */
export function toWire(value: unknown, keys: UniqueKeys): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number")
    return Number.isFinite(value) ? value : exact("float", String(value));
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : exact("integer", String(value));
  }
  if (Array.isArray(value)) return value.map((item) => toWire(item, keys));
  if (value instanceof Date) return exact("localdatetime", value.toISOString().replace("Z", ""));
  if (value instanceof Float32Array) return [...value];
  if (value instanceof Uint8Array) return exact("bytes", Buffer.from(value).toString("base64"));
  if (!isFields(value)) return null;
  if (isNode(value)) return toNode(value, keys);
  if (isEdge(value)) return toRelationship(value, keys);
  return toPath(value, keys) ?? properties(value, keys, []);
}
