import {
  type Exact,
  isExact,
  isNode,
  isPath,
  isRelationship,
  type Node,
  type Value,
} from "@chengmai/cypher";

/** A value without what differs between engines by right: ids, the order of labels and of fields. */
export type Told = null | boolean | number | string | Told[] | { [field: string]: Told };

export const sortedFields = (fields: Readonly<Record<string, Told>>): { [field: string]: Told } =>
  Object.fromEntries(Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1)));

export const toldNode = (labels: readonly string[], fields: Record<string, Told>): Told => ({
  "()": labels.toSorted(),
  fields: sortedFields(fields),
});

export const toldRelationship = (type: string, fields: Record<string, Told>): Told => ({
  "[]": type,
  fields: sortedFields(fields),
});

/** Nodes and relationships in turn, each relationship after the arrow by which it was walked. */
export const toldPath = (parts: Told[]): Told => ({ "<>": parts });

/** Engines add in other orders, so a float is told to thirteen digits. */
export const toldNumber = (value: number): number =>
  Number.isSafeInteger(value) ? value + 0 : Number(value.toPrecision(13));

const fieldsOf = (fields: Readonly<Record<string, Value>>): Record<string, Told> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, told(value)]));

const node = ({ labels, properties }: Node): Told => toldNode(labels, fieldsOf(properties));

// A whole float is told as its number: what it counts for is tried by halving, where engines may part on it.
const toldExact = ({ kind, value }: Exact): Told =>
  kind === "float" && Number.isInteger(Number(value)) ? toldNumber(Number(value)) : { kind, value };

/** A value of the wire, told. */
export function told(value: Value): Told {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") return toldNumber(value);
  if (Array.isArray(value)) return value.map(told);
  if (isNode(value)) return node(value);
  if (isRelationship(value)) return toldRelationship(value.type, fieldsOf(value.properties));
  if (isExact(value)) return toldExact(value);
  if (!isPath(value)) return sortedFields(fieldsOf(value as Record<string, Value>));
  const { nodes, relationships } = value;
  const [first, ...rest] = nodes;
  const steps = relationships.flatMap((each, at): Told[] => [
    each.from === nodes[at]?.id ? "->" : "<-",
    told(each),
    ...rest.slice(at, at + 1).map((one) => node(one)),
  ]);
  return toldPath([...(first ? [node(first)] : []), ...steps]);
}

/** Every list in it in one order, for answers whose lists come in no promised order. */
export function unordered(value: Told): Told {
  if (Array.isArray(value)) {
    const items = value.map(unordered);
    return items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== "object" || value === null || "<>" in value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, unordered(item)]));
}
