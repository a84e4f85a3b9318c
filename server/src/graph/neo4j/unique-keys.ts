import { fieldOf } from "@chengmai/cypher/values";
import { isExact, type Value } from "@chengmai/cypher";

/** The stable key of a node with these labels and properties, or null where it has none. */
export type KeyFinder = (
  labels: readonly string[],
  properties: Readonly<Record<string, Value>>,
) => string | null;

export interface UniqueProperty {
  label: string;
  property: string;
}

const freshForMs = 30_000;
const uniqueness = /^(?:NODE_KEY|UNIQUENESS|NODE_PROPERTY_UNIQUENESS)$/u;

export const constraintsText =
  "SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties " +
  "RETURN type, entityType, labelsOrTypes, properties ORDER BY name";

/** Rows of `constraintsText` → the properties that alone name a node. */
export function uniqueProperties(rows: readonly (readonly Value[])[]): UniqueProperty[] {
  return rows.flatMap(([type, entity, labels, properties]) => {
    if (typeof type !== "string" || !uniqueness.test(type) || entity !== "NODE") return [];
    if (!Array.isArray(labels) || !Array.isArray(properties) || properties.length !== 1) return [];
    return [{ label: String(labels[0]), property: String(properties[0]) }];
  });
}

/** A whole float names a node by its number, as an integer does: to Cypher they are equal. */
const keyValue = (value: Value | undefined): Value | undefined =>
  value !== undefined && isExact(value) && value.kind === "float" ? Number(value.value) : value;

/** Finds keys by these unique properties, the first in order that a node carries. */
export function keyFinder(unique: readonly UniqueProperty[]): KeyFinder {
  const byLabel = new Map<string, string[]>();
  for (const { label, property } of unique) {
    byLabel.set(label, [...(byLabel.get(label) ?? []), property]);
  }
  return (labels, properties) => {
    for (const label of labels) {
      for (const property of byLabel.get(label) ?? []) {
        const value = keyValue(fieldOf(properties, property));
        if (typeof value === "string" || typeof value === "number") {
          return `${label}:${property}:${value}`;
        }
      }
    }
    return null;
  };
}

/** Keeps the finder of each database for half a minute; constraints change rarely, rows are many. */
export function keepKeys(read: (database: string | undefined) => Promise<UniqueProperty[]>): {
  of(database: string | undefined): Promise<KeyFinder>;
  forget(): void;
} {
  const kept = new Map<string, { at: number; finder: Promise<KeyFinder> }>();
  return {
    of(database) {
      const name = database ?? "";
      const known = kept.get(name);
      if (known !== undefined && performance.now() - known.at < freshForMs) return known.finder;
      const finder = read(database).then(keyFinder);
      const asked = { at: performance.now(), finder };
      kept.set(name, asked);
      // A failure is not kept, nor does it end what was asked for since.
      finder.catch(() => kept.get(name) === asked && kept.delete(name));
      return finder;
    },
    forget: () => kept.clear(),
  };
}
