/** A node as every answer carries it. `id` lives as long as the engine's session; `key` outlives it. */
export interface Node {
  kind: "node";
  id: string;
  /** `"Label:property:value"` by a unique property, or null where the schema has none. */
  key: string | null;
  labels: string[];
  properties: Record<string, Value>;
}

/** A relationship; `from` and `to` are node ids. */
export interface Relationship {
  kind: "relationship";
  id: string;
  type: string;
  from: string;
  to: string;
  properties: Record<string, Value>;
}

/** A path: one more node than relationships, in walking order. */
export interface Path {
  kind: "path";
  nodes: Node[];
  relationships: Relationship[];
}

/** The kinds of value JSON would round or lose; `value` is their exact text. */
export const exactKinds = [
  "integer",
  "float",
  "date",
  "time",
  "localtime",
  "datetime",
  "localdatetime",
  "duration",
  "point",
  "bytes",
] as const;

export interface Exact {
  kind: (typeof exactKinds)[number];
  value: string;
}

/** A float: a whole one says so, or JSON would make an integer of it. */
export type Float = number | { kind: "float"; value: string };

export type Scalar = null | boolean | number | string | Exact;
export type Value = Scalar | Node | Relationship | Path | Value[] | { [key: string]: Value };

/** Distinct nodes and relationships, none with an end missing. */
export interface Subgraph {
  nodes: Node[];
  relationships: Relationship[];
}

/** What a map holds under a name of someone's own: never what every object has, such as `toString`. */
export const fieldOf = <T>(map: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(map, name) ? map[name] : undefined;

type Fields = Record<string, unknown>;

const hasKind = (value: unknown): value is Fields & { kind: unknown } =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.hasOwn(value, "kind");

export const isNode = (value: Value): value is Node =>
  hasKind(value) &&
  value.kind === "node" &&
  typeof value["id"] === "string" &&
  Array.isArray(value["labels"]);
export const isRelationship = (value: Value): value is Relationship =>
  hasKind(value) &&
  value.kind === "relationship" &&
  typeof value["id"] === "string" &&
  typeof value["from"] === "string";
export const isPath = (value: Value): value is Path =>
  hasKind(value) &&
  value.kind === "path" &&
  Array.isArray(value["nodes"]) &&
  Array.isArray(value["relationships"]);

/** Whether an id is of a node or relationship that a procedure made for its answer, and no database holds: Neo4j counts them down from -1. */
export const isVirtual = (id: string): boolean => /^r?-\d+$/.test(id);

/** Just a kind and a value, as exact values and maps that look like one are written. */
const isPair = (value: unknown): value is { kind: unknown; value: unknown } =>
  hasKind(value) && Object.hasOwn(value, "value") && Object.keys(value).length === 2;

/** True for a kind of the wire's own beside a value, of whatever type that is. */
export const looksExact = (value: unknown): value is { kind: Exact["kind"]; value: unknown } =>
  isPair(value) && (exactKinds as readonly unknown[]).includes(value.kind);

export const isExact = (value: Value): value is Exact =>
  looksExact(value) && typeof value.value === "string";

/** A map that the wire would take for another value, such as `{kind: "integer", value: "x"}`, inside a map that says so. */
export interface Held {
  kind: "map";
  value: { [key: string]: Value };
}

export const looksHeld = (value: unknown): value is { kind: "map"; value: unknown } =>
  isPair(value) && value.kind === "map";

export const isHeld = (value: Value): value is Held & Value =>
  looksHeld(value) &&
  typeof value.value === "object" &&
  value.value !== null &&
  !Array.isArray(value.value);

/** A map of data for the wire: as it is, or held where it looks like a value of another kind. */
export const mapForWire = (map: { [key: string]: Value }): Value =>
  looksExact(map) || looksHeld(map) || isNode(map) || isRelationship(map) || isPath(map)
    ? { kind: "map", value: map }
    : map;

// No database's own ids begin so.
const sign = "=";

/** The id of what stands for all that have a value, where nodes have theirs. */
export const valueId = (text: string): string => `${sign}${text}`;
export const isValueId = (id: string): boolean => id.startsWith(sign);

/** What a value says, in words: of a list every one, of what has no words none. */
export const wordsOf = (value: Value): string[] => {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== "object") return [String(value)];
  return value !== null && isExact(value) ? [value.value] : [];
};
