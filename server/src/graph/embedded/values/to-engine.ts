import { readExact } from "@chengmai/cypher/exact";
import {
  type Exact,
  isExact,
  isHeld,
  isNode,
  isPath,
  isRelationship,
  type Value,
} from "@chengmai/cypher/values";
import type { Params } from "../../graph.ts";
import { GraphError } from "../../graph-error.ts";

const cannot = (what: string): GraphError =>
  new GraphError("engine-cannot", `The embedded engine ${what}.`);

/** The engine has no float of its own kind for a whole number: it takes 10.0 for the integer 10. */
function fromExact(exact: Exact): unknown {
  const read = readExact(exact);
  if ("wrong" in read) throw new GraphError("invalid-request", `${exact.kind}: ${read.wrong}`);
  if (exact.kind === "integer") return BigInt(read.value);
  if (read.value === "-0.0") throw cannot("does not tell -0.0 from 0; give 0.0");
  if (exact.kind === "float") return Number(read.value);
  if (exact.kind === "bytes") return Buffer.from(read.value, "base64");
  throw cannot(`has no reliable ${exact.kind} values; give it as text, such as "2020-01-31"`);
}

/** A map with a key such as `$date` becomes another value in the engine. */
function fromMap(map: Params): unknown {
  const tag = Object.keys(map).find((name) => name.startsWith("$"));
  if (tag === undefined) return engineParams(map);
  throw cannot(`takes a map with the key ${tag} for a value of its own; give the key another name`);
}

/** A parameter from the wire as the engine takes it; what it has no true value for is refused. */
function toEngine(value: Value): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(toEngine);
  if (isNode(value) || isRelationship(value) || isPath(value)) {
    throw new GraphError(
      "invalid-request",
      "A node, relationship or path cannot be a parameter; give its id and compare with elementId().",
    );
  }
  if (isExact(value)) return fromExact(value);
  return fromMap(isHeld(value) ? value.value : value);
}

/** Every parameter of a query as the engine takes it. */
export const engineParams = (params: Params): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (name.includes("\0")) throw cannot("keeps no name with the letter U+0000; leave it out");
      return [name, toEngine(value)];
    }),
  );
