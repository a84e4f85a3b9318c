import { isExact, isNode, isPath, isRelationship, type Value } from "../values.ts";

const baseOf = (value: Value): string | null => {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "float";
  if (value === null || Array.isArray(value)) return null;
  if (isNode(value)) return "node";
  if (isRelationship(value)) return "relationship";
  if (isPath(value)) return "path";
  // Any other exact value is a map of its kind and its text on the wire.
  if (isExact(value) && value.kind === "float") return "float";
  return isExact(value) || typeof value === "object" ? "map" : null;
};

const joined = (bases: ReadonlySet<string | null>): string | null => {
  if (bases.size === 0) return "string";
  const [only = null] = bases;
  if (bases.size === 1) return only;
  return [...bases].every((base) => base === "integer" || base === "float") ? "float" : null;
};

/** The type of a column by its values, in the notation of a header; null where no one type fits them. */
export function typeOf(values: readonly Value[]): string | null {
  const there = values.filter((value) => value !== null);
  const nullable = there.length < values.length || there.length === 0 ? "?" : "";
  const lists = there.filter((value) => Array.isArray(value));
  if (lists.length === 0) {
    const base = joined(new Set(there.map(baseOf)));
    return base === null ? null : `${base}${nullable}`;
  }
  const base = lists.length === there.length ? joined(new Set(lists.flat().map(baseOf))) : null;
  return base === null ? null : `${base}[]${nullable}`;
}
