import { isExact, isNode, isPath, isRelationship, type Exact, type Value } from "@chengmai/cypher";

const idOf = (properties: Record<string, Value>): string => String(properties["id"]);

/** Of a whole number the embedded engine does not always know whether it is a float. */
const isFloat = (value: Value): value is Exact => isExact(value) && value.kind === "float";

/** A value without the engine's own ids; lists sorted, since their order is no promise. */
const plain = (value: Value): unknown => {
  if (value === null || typeof value !== "object") {
    return typeof value === "number" ? Number(value.toPrecision(12)) : value;
  }
  if (isFloat(value) && Number.isFinite(Number(value.value))) return plain(Number(value.value));
  if (Array.isArray(value)) {
    return value.map(plain).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (isNode(value)) return `(${idOf(value.properties)})`;
  if (isRelationship(value)) return `[${idOf(value.properties)}]`;
  if (isPath(value)) {
    return [...value.nodes, ...value.relationships]
      .map(({ properties }) => idOf(properties))
      .join("-");
  }
  const names = Object.keys(value).toSorted();
  return Object.fromEntries(
    names.map((name) => [name, plain((value as Record<string, Value>)[name] ?? null)]),
  );
};

/** Rows as texts that two engines' answers can be compared by. */
export function comparable(rows: readonly Value[][], ordered: boolean): string[] {
  const texts = rows.map((row) => JSON.stringify(row.map(plain)));
  return ordered ? texts : texts.toSorted();
}
