import { isExact, isNode, isPath, isRelationship, type Value } from "@chengmai/cypher";
import type { Params } from "../../graph.ts";
import { GraphError } from "../../graph-error.ts";

/** A parameter from the wire as the engine takes it; what it has no true value for is refused. */
export function toEngine(value: Value): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(toEngine);
  if (isNode(value) || isRelationship(value) || isPath(value)) {
    throw new GraphError(
      "invalid-request",
      "A node, relationship or path cannot be a parameter; give its id and compare with elementId().",
    );
  }
  if (!isExact(value)) return engineParams(value);
  if (value.kind === "integer") return BigInt(value.value);
  if (value.kind === "float") return Number(value.value);
  if (value.kind === "bytes") return Buffer.from(value.value, "base64");
  throw new GraphError(
    "engine-cannot",
    `The embedded engine has no reliable ${value.kind} values; give it as text, such as "2020-01-31".`,
  );
}

/** Every parameter of a query as the engine takes it. */
export const engineParams = (params: Params): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toEngine(value)]));
