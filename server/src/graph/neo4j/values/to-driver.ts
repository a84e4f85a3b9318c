import neo4j from "neo4j-driver";
import {
  type Exact,
  isExact,
  isHeld,
  isNode,
  isPath,
  isRelationship,
  readExact,
  readFloat,
  readInteger,
  readPoint,
  type Reading,
  type Value,
} from "@chengmai/cypher";
import { GraphError } from "../../graph-error.ts";
import type { Params } from "../../graph.ts";
import { temporalReaders } from "./temporal.ts";

function point(text: string): Reading<unknown> {
  const read = readPoint(text);
  if ("wrong" in read) return read;
  const { srid, x, y, z } = read.value;
  return { value: new neo4j.types.Point(BigInt(srid), x, y, z) };
}

function bytes(text: string): Reading<Int8Array> {
  const read = readExact({ kind: "bytes", value: text });
  return "wrong" in read ? read : { value: new Int8Array(Buffer.from(read.value, "base64")) };
}

const readers: Record<Exact["kind"], (text: string) => Reading<unknown>> = {
  integer: readInteger,
  float: readFloat,
  bytes,
  point,
  ...temporalReaders,
};

function fromExact({ kind, value }: Exact): unknown {
  const read = readers[kind](value);
  if ("wrong" in read) throw new GraphError("invalid-request", `${kind}: ${read.wrong}`);
  return read.value;
}

/** A parameter from the wire as the driver takes it; whole numbers become integers. */
function toDriver(value: Value): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (isExact(value)) return fromExact(value);
  if (isNode(value) || isRelationship(value) || isPath(value)) {
    throw new GraphError(
      "invalid-request",
      "A node, relationship or path cannot be a parameter; give its id and compare with elementId().",
    );
  }
  return driverParams(isHeld(value) ? value.value : value);
}

/** Every parameter of a query as the driver takes it. */
export const driverParams = (params: Params): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toDriver(value)]));
