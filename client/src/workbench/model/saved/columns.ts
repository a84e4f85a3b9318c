import { isExact, isNode, isPath, isRelationship, type Value } from "@chengmai/cypher/values";
import type { Column } from "./query.ts";

/** Why the columns of a result can be no `@returns`. */
export interface Unfit {
  column: string;
  why: "name" | "mixed";
}

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

/** The columns that a named query would declare for a result, or what keeps it from doing so. */
export function columnsOf(
  names: readonly string[],
  rows: readonly (readonly Value[])[],
): readonly Column[] | Unfit {
  const columns: Column[] = [];
  for (const [at, name] of names.entries()) {
    if (!/^\w+$/.test(name)) return { column: name, why: "name" };
    const type = typeOf(rows.map((row) => row[at] ?? null));
    if (type === null) return { column: name, why: "mixed" };
    columns.push({ name, type });
  }
  return columns;
}
