import type { Value } from "@chengmai/cypher/values";
import { isExact } from "@chengmai/cypher/values";

/** A property's value as plain text. */
export function written(value: Value): string {
  if (value === "") return '""';
  if (typeof value !== "object" || value === null) return String(value);
  if (isExact(value)) return value.value;
  return Array.isArray(value) ? `[${value.map(written).join(", ")}]` : JSON.stringify(value);
}
