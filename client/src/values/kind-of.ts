import {
  isExact,
  isHeld,
  isNode,
  isPath,
  isRelationship,
  type Exact,
  type Node,
  type Path,
  type Relationship,
  type Value,
} from "@chengmai/cypher/values";

/** A value together with what it is, so that one `switch` can take all of Cypher's types apart. */
export type Kinded =
  | { kind: "null"; value: null }
  | { kind: "boolean"; value: boolean }
  | { kind: "number"; value: number }
  | { kind: "text"; value: string }
  | { kind: "exact"; value: Exact }
  | { kind: "node"; value: Node }
  | { kind: "relationship"; value: Relationship }
  | { kind: "path"; value: Path }
  | { kind: "list"; value: Value[] }
  | { kind: "map"; value: { [key: string]: Value } };

/** What a value is. A map that merely has a key named `kind` stays a map. */
export function kindOf(value: Value): Kinded {
  if (value === null) return { kind: "null", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "string") return { kind: "text", value };
  if (Array.isArray(value)) return { kind: "list", value };
  if (isNode(value) && Array.isArray(value.labels)) return { kind: "node", value };
  if (isRelationship(value) && typeof value.from === "string")
    return { kind: "relationship", value };
  if (isPath(value) && Array.isArray(value.relationships)) return { kind: "path", value };
  if (isHeld(value)) return { kind: "map", value: value.value };
  if (isExact(value) && typeof value.value === "string") return { kind: "exact", value };
  return { kind: "map", value: value as { [key: string]: Value } };
}

/** Whether a value stands on the right of its column, as numbers do. */
export function isNumeric(value: Value | undefined): boolean {
  if (typeof value === "number") return true;
  if (typeof value !== "object" || value === null) return false;
  const found = kindOf(value);
  return found.kind === "exact" && ["integer", "float"].includes(found.value.kind);
}
