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

export type Scalar = null | boolean | number | string | Exact;
export type Value = Scalar | Node | Relationship | Path | Value[] | { [key: string]: Value };

/** Distinct nodes and relationships, none with an end missing. */
export interface Subgraph {
  nodes: Node[];
  relationships: Relationship[];
}

const hasKind = (value: Value): value is Node | Relationship | Path | Exact =>
  typeof value === "object" && value !== null && !Array.isArray(value) && "kind" in value;

export const isNode = (value: Value): value is Node => hasKind(value) && value.kind === "node";
export const isRelationship = (value: Value): value is Relationship =>
  hasKind(value) && value.kind === "relationship";
export const isPath = (value: Value): value is Path => hasKind(value) && value.kind === "path";
export const isExact = (value: Value): value is Exact =>
  hasKind(value) && (exactKinds as readonly string[]).includes(value.kind);
