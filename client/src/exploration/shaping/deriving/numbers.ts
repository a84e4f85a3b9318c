import { isExact, type Value } from "@chengmai/cypher/values";

/** A value as a number, where it is one. */
export function numberOf(value: Value | undefined): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object" || value === null || !isExact(value)) return null;
  if (value.kind !== "integer" && value.kind !== "float") return null;
  const found = Number(value.value);
  return Number.isFinite(found) ? found : null;
}
