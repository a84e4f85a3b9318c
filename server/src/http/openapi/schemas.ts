import {
  nodeSchema,
  paramsSchema,
  pathSchema,
  relationshipSchema,
  rowsSchema,
  subgraphSchema,
  valueSchema,
  type NamedQuery,
} from "@chengmai/cypher";
import { z } from "zod";
import { endpoint, endpointNames, type EndpointName } from "../../../contract/index.ts";
import { problemSchema } from "./problem-schema.ts";

export type JsonSchema = { [key: string]: unknown; properties?: Record<string, JsonSchema> };

/** A query's name as a part of a schema's name. */
export const schemaName = (query: NamedQuery): string => query.name.replaceAll("/", ".");

const shared = {
  Value: valueSchema,
  Node: nodeSchema,
  Relationship: relationshipSchema,
  Path: pathSchema,
  Subgraph: subgraphSchema,
  PlanOperator: endpoint("plan").output.shape.root,
  Problem: problemSchema,
};

const uri = (id: string): string => `#/components/schemas/${id}`;

// Names of their own would only repeat where each stands in the document.
const outer = new Set(["$schema", "$id"]);
const inner = (schema: object): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => !outer.has(key)));

const inOneDocument = (named: Record<string, z.ZodType>, io: "input" | "output") => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri, io, unrepresentable: "any" });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, inner(schema)]));
};

// What is not named is refused, and so the document says.
const shapeOf = (name: EndpointName, io: "input" | "output"): z.ZodType =>
  io === "input" ? endpoint(name).input.strict() : endpoint(name).output;

const allOf = (
  io: "input" | "output",
  suffix: string,
  queries: readonly NamedQuery[],
  ofQuery: (query: NamedQuery) => z.ZodType,
): Record<string, z.ZodType> => ({
  ...Object.fromEntries(endpointNames.map((name) => [`${name}.${suffix}`, shapeOf(name, io)])),
  ...Object.fromEntries(queries.map((query) => [`${schemaName(query)}.${suffix}`, ofQuery(query)])),
});

/** Every shape of the wire as JSON Schema, by the names that the document refers to. */
export const allSchemas = (queries: readonly NamedQuery[]): Record<string, JsonSchema> => ({
  ...inOneDocument({ ...shared, ...allOf("input", "takes", queries, paramsSchema) }, "input"),
  ...inOneDocument({ ...shared, ...allOf("output", "answers", queries, rowsSchema) }, "output"),
});
