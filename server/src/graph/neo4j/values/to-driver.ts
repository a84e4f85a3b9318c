import { type Exact, isExact, isNode, isPath, isRelationship, type Value } from "@chengmai/cypher";
import { GraphError } from "../../graph-error.ts";
import type { Params } from "../../graph.ts";
import { pointValue } from "./point.ts";
import { temporalValue } from "./temporal.ts";

/** Data may have a property named `kind`; only the two fields together are an exact value. */
const isWholeExact = (value: Value): value is Exact =>
  isExact(value) && typeof value.value === "string" && Object.keys(value).length === 2;

function reading(exact: Exact): unknown {
  const { kind, value } = exact;
  if (kind === "integer") return BigInt(value);
  if (kind === "float") return Number(value);
  if (kind === "bytes") return new Int8Array(Buffer.from(value, "base64"));
  return kind === "point" ? pointValue(value) : temporalValue(exact);
}

function fromExact(exact: Exact): unknown {
  try {
    const value = reading(exact);
    if (value !== null && value !== undefined) return value;
  } catch {
    // Told below in the same words for every kind.
  }
  throw new GraphError("invalid-request", `“${exact.value}” is not a ${exact.kind}.`);
}

const isElement = (value: Value): boolean =>
  ((isNode(value) || isRelationship(value)) && "properties" in value && "id" in value) ||
  (isPath(value) && "nodes" in value && "relationships" in value);

/** A parameter from the wire as the driver takes it; whole numbers become integers. */
export function toDriver(value: Value): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (isWholeExact(value)) return fromExact(value);
  if (isElement(value)) {
    throw new GraphError(
      "invalid-request",
      "A node, relationship or path cannot be a parameter; give its id and compare with elementId().",
    );
  }
  return driverParams(value as Params);
}

/** Every parameter of a query as the driver takes it. */
export const driverParams = (params: Params): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toDriver(value)]));
