import type { Value } from "@chengmai/cypher/values";
import { kindOf } from "./kind-of.ts";

/** Plain JSON, as a reader or another program would expect it. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const fields = (map: Record<string, Value>): { [key: string]: Json } =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, readable(value)]));

/** A value without the marks of the wire; what JSON would round or lose stays its exact text. */
export function readable(value: Value): Json {
  const found = kindOf(value);
  switch (found.kind) {
    case "exact":
      return found.value.value;
    case "node": {
      const { id, labels, properties } = found.value;
      return { id, labels, properties: fields(properties) };
    }
    case "relationship": {
      const { id, type, from, to, properties } = found.value;
      return { id, type, from, to, properties: fields(properties) };
    }
    case "path":
      return {
        nodes: found.value.nodes.map(readable),
        relationships: found.value.relationships.map(readable),
      };
    case "list":
      return found.value.map(readable);
    case "map":
      return fields(found.value);
    default:
      return found.value;
  }
}

/** A row as an object by its columns' names. */
export const readableRow = (names: readonly string[], row: readonly Value[]): Json =>
  Object.fromEntries(names.map((name, at) => [name, readable(row[at] ?? null)]));
