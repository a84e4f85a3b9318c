// oxlint-disable no-underscore-dangle -- the engine names its fields so
import { floatText } from "@chengmai/cypher/exact";
import {
  type Exact,
  fieldOf,
  mapForWire,
  type Node,
  type Path,
  type Relationship,
  type Value,
} from "@chengmai/cypher/values";
import { any, float, only, type Type } from "../types/type.ts";
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
const nodeId = (id: number): string => `n:${id}`;
/** The text `elementId()` gives for a relationship of this engine. */
const relationshipId = (id: number): string => `e:${id}`;

/** What the conversion asks of the open graph. */
export interface Sources {
  keys: UniqueKeys;
  /** The node or relationship of that number, as the engine gives it in a row. */
  node: (id: number) => unknown;
  relationship: (id: number) => unknown;
}

/** A number stands where a node or a relationship should, and nothing says which. */
export class LostEntity extends Error {}

const exact = (kind: Exact["kind"], value: string): Exact => ({ kind, value });

const fieldsOf = (
  fields: Fields,
  type: Type,
  from: Sources,
  hidden: readonly string[] = [],
): Record<string, Value> => {
  const known = type.is === "map" ? type.fields : null;
  const entries: [string, Value][] = [];
  for (const name of Object.keys(fields)) {
    if (hidden.includes(name)) continue;
    entries.push([name, toWire(fields[name], (known && fieldOf(known, name)) ?? any, from)]);
  }
  return Object.fromEntries(entries);
};

const keyOf = (node: EngineNode, keys: UniqueKeys): string | null => {
  for (const label of node._labels) {
    for (const property of keys.get(label) ?? []) {
      const value = fieldOf(node, property);
      if (value !== undefined && value !== null) return `${label}:${property}:${String(value)}`;
    }
  }
  return null;
};

const toNode = (node: EngineNode, from: Sources): Node => ({
  kind: "node",
  id: nodeId(node._id),
  key: keyOf(node, from.keys),
  labels: node._labels,
  properties: fieldsOf(node, any, from, ["_id", "_labels"]),
});

const toRelationship = (edge: EngineEdge, from: Sources): Relationship => ({
  kind: "relationship",
  id: relationshipId(edge._id),
  type: edge._type,
  from: nodeId(edge._source),
  to: nodeId(edge._target),
  properties: fieldsOf(edge, any, from, ["_id", "_source", "_target", "_type"]),
});

const toPath = (fields: Fields, type: Type, from: Sources): Path | null => {
  if (Object.keys(fields).length !== 2) return null;
  if (!Array.isArray(fields.nodes) || !Array.isArray(fields.edges)) return null;
  // In an expression a path, too, keeps only the numbers of its parts.
  const whole = (parts: unknown[], find: (id: number) => unknown) =>
    type.is === "path"
      ? parts.map((part) => (typeof part === "number" ? find(part) : part))
      : parts;
  const nodes = whole(fields.nodes, from.node);
  const edges = whole(fields.edges, from.relationship);
  if (nodes.length !== edges.length + 1 || !nodes.every(isNode) || !edges.every(isEdge)) {
    return null;
  }
  return {
    kind: "path",
    nodes: nodes.map((node) => toNode(node, from)),
    relationships: edges.map((edge) => toRelationship(edge, from)),
  };
};

const ofItem = (type: Type, at: number): Type => {
  if (type.is === "tuple") return type.items[at] ?? any;
  return type.is === "list" ? type.of : any;
};

/** Integers past 2^53 come as bigint. Of a whole number only the query can say that it is a float. */
const isPlain = (value: number, type: Type): boolean => {
  if (!Number.isInteger(value)) return Number.isFinite(value);
  return Number.isSafeInteger(value) && !Object.is(value, -0) && !only(type, "float");
};

const number = (value: number, type: Type, from: Sources): Value => {
  // coalesce, CASE and comprehensions leave only the number of an entity.
  if (type.is === "node") return toWire(from.node(value), any, from);
  if (type.is === "relationship") return toWire(from.relationship(value), any, from);
  if (type.is === "mixed") throw new LostEntity();
  return isPlain(value, type) ? value : exact("float", floatText(value));
};

const object = (value: Fields, type: Type, from: Sources): Value => {
  // What the query says is a map may have keys that look like a node's.
  if (type.is === "map") return mapForWire(fieldsOf(value, type, from));
  if (isNode(value)) return toNode(value, from);
  if (isEdge(value)) return toRelationship(value, from);
  return toPath(value, type, from) ?? mapForWire(fieldsOf(value, type, from));
};

/** A value of the engine as the wire carries it, nothing rounded; `type` is what the query says of it. */
export function toWire(value: unknown, type: Type, from: Sources): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return number(value, type, from);
  if (typeof value === "bigint") {
    const small = Number(value);
    return Number.isSafeInteger(small) ? small : exact("integer", String(value));
  }
  if (Array.isArray(value)) return value.map((item, at) => toWire(item, ofItem(type, at), from));
  if (value instanceof Date) return exact("localdatetime", value.toISOString().replace("Z", ""));
  if (value instanceof Float32Array) return [...value].map((item) => toWire(item, float, from));
  if (value instanceof Uint8Array) return exact("bytes", Buffer.from(value).toString("base64"));
  return isFields(value) ? object(value, type, from) : null;
}
