/** Label → the properties a unique constraint names, in the order of the constraints' names. */
export type UniqueKeys = ReadonlyMap<string, readonly string[]>;

export const showConstraints = "SHOW CONSTRAINTS";

/** Rows of SHOW CONSTRAINTS: name, type, label, properties. */
export function uniqueKeys(rows: readonly (readonly unknown[])[]): UniqueKeys {
  const keys = new Map<string, string[]>();
  for (const [, type, label, properties] of rows) {
    if (type !== "UNIQUE" || typeof label !== "string" || typeof properties !== "string") continue;
    // A key is one property; several names stand in one text, parted by commas.
    if (properties.includes(",")) continue;
    keys.set(label, [...(keys.get(label) ?? []), properties]);
  }
  return keys;
}
