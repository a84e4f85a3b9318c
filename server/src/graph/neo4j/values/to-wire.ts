import neo4j, {
  type Node as DriverNode,
  type Path as DriverPath,
  type Point,
  type Record as DriverRecord,
  type Relationship as DriverRelationship,
} from "neo4j-driver";
import {
  type Exact,
  floatText,
  mapForWire,
  type Node,
  type Path,
  pointText,
  type Relationship,
  type Value,
} from "@chengmai/cypher";
import type { KeyFinder } from "../unique-keys.ts";
import { temporalText } from "./temporal.ts";

const exact = (kind: Exact["kind"], value: string): Exact => ({ kind, value });

/** A value that is on the wire as the driver gives it. */
const asItIs = (value: unknown): boolean =>
  typeof value === "string" || typeof value === "boolean" || value === null;

/** In place, since nobody else holds what the driver made: most values stay, and copying costs as much as reading. */
const fields = (of: object, key: KeyFinder): Record<string, Value> => {
  const all = of as Record<string, unknown>;
  for (const name of Object.keys(all)) {
    const value = all[name];
    if (!asItIs(value)) all[name] = toWire(value, key);
  }
  return all as Record<string, Value>;
};

const items = (of: unknown[], key: KeyFinder): Value[] => {
  for (let at = 0; at < of.length; at += 1) {
    if (!asItIs(of[at])) of[at] = toWire(of[at], key);
  }
  return of as Value[];
};

const node = (of: DriverNode, key: KeyFinder): Node => {
  const properties = fields(of.properties, key);
  const { elementId: id, labels } = of;
  return { kind: "node", id, key: key(labels, properties), labels, properties };
};

/** A procedure's virtual elements count down from -1, nodes and relationships alike: here each id names one thing. */
const relationshipId = (id: string): string => (id.startsWith("-") ? `r${id}` : id);

const relationship = (of: DriverRelationship, key: KeyFinder): Relationship => ({
  kind: "relationship",
  id: relationshipId(of.elementId),
  type: of.type,
  from: of.startNodeElementId,
  to: of.endNodeElementId,
  properties: fields(of.properties, key),
});

/** Each once: where a path comes by again, the driver hands out the same object, which is ours by then. */
const eachOnce = <Given, Made>(given: readonly Given[], make: (one: Given) => Made): Made[] => {
  const made = new Map([...new Set(given)].map((one) => [one, make(one)]));
  return given.flatMap((one) => made.get(one) ?? []);
};

const path = (of: DriverPath, key: KeyFinder): Path => ({
  kind: "path",
  nodes: eachOnce([of.start, ...of.segments.map(({ end }) => end)], (one) => node(one, key)),
  relationships: eachOnce(
    of.segments.map((segment) => segment.relationship),
    (one) => relationship(one, key),
  ),
});

/** A whole float is told from an integer, which on the wire is a plain number. */
const number = (value: number): Value =>
  Number.isInteger(value) || !Number.isFinite(value) ? exact("float", floatText(value)) : value;

const point = ({ srid, x, y, z }: Point): Exact =>
  exact("point", pointText({ srid: Number(srid), x, y, z }));

const integer = (value: bigint): Value => {
  const rounded = Number(value);
  return Number.isSafeInteger(rounded) ? rounded : exact("integer", String(value));
};

const bytes = (value: Int8Array): string =>
  Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64");

function fromObject(value: object, key: KeyFinder): Value {
  if (Array.isArray(value)) return items(value, key);
  // Told apart by the prototype: the marks of the driver are names that data may have too.
  if (Object.getPrototypeOf(value) === Object.prototype) return mapForWire(fields(value, key));
  if (neo4j.isNode(value)) return node(value, key);
  if (neo4j.isRelationship(value)) return relationship(value, key);
  if (neo4j.isPath(value)) return path(value, key);
  const temporal = temporalText(value);
  if (temporal !== null) return temporal;
  if (neo4j.isPoint(value)) return point(value);
  if (value instanceof Int8Array) return exact("bytes", bytes(value));
  if (neo4j.isVector(value))
    return [...value.asTypedArray()].map((item: number | bigint) => toWire(item, key));
  if (neo4j.isUUID(value) || neo4j.isUnsupportedType(value)) return String(value);
  return mapForWire(fields(value, key));
}

/** A value of the driver as the wire carries it, nothing rounded. */
function toWire(value: unknown, key: KeyFinder): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return number(value);
  if (typeof value === "bigint") return integer(value);
  return typeof value === "object" ? fromObject(value, key) : null;
}

/** A row's values in their order; by place, for `Record.values()` takes longer than the values do. */
export function rowToWire(row: DriverRecord, key: KeyFinder): Value[] {
  const values: Value[] = [];
  for (let at = 0; at < row.length; at += 1) values.push(toWire(row.get(at), key));
  return values;
}
