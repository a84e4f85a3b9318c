import { GraphError } from "../graph/graph-error.ts";
import type { Graph, ReadOptions, Schema } from "../graph/graph.ts";
import { keptFor } from "../graph/kept.ts";

type Where = Pick<ReadOptions, "database" | "signal">;

// A schema is read in whole only now and then: on a large graph it costs a second.
const schemas = keptFor<Schema>(30_000, (graph, where) => graph.schema(where));

/** The schema as it was within the last half minute, and after what this server wrote. */
export const knownSchema = schemas.known;

const missing = (schema: Schema, labels: readonly string[], types: readonly string[]) => ({
  labels: labels.filter((name) => !schema.labels.some(({ label }) => label === name)),
  types: types.filter((name) => !schema.types.some(({ type }) => type === name)),
});

const list = (names: readonly string[]): string => names.slice(0, 50).join(", ") || "none";

interface Named {
  labels?: readonly string[] | undefined;
  types?: readonly string[] | undefined;
}

/** The schema; read anew where it does not know these labels and types, which may have come since. */
export const schemaFor = async (
  graph: Graph,
  where: Where,
  { labels = [], types = [] }: Named,
): Promise<Schema> => {
  const schema = await knownSchema(graph, where);
  const unknown = missing(schema, labels, types);
  return unknown.labels.length + unknown.types.length === 0 ? schema : schemas.anew(graph, where);
};

/**
 * The schema, once it is sure that it knows these labels and relationship types.
 * @throws GraphError naming the first unknown one and those there are
 */
export const schemaKnowing = async (graph: Graph, where: Where, named: Named): Promise<Schema> => {
  const { labels = [], types = [] } = named;
  const schema = await schemaFor(graph, where, named);
  const unknown = missing(schema, labels, types);
  const [label] = unknown.labels;
  const [type] = unknown.types;
  if (label !== undefined) {
    const there = list(schema.labels.map((each) => each.label));
    throw new GraphError("invalid-request", `There is no label ${label}; there are: ${there}`);
  }
  if (type !== undefined) {
    const there = list(schema.types.map((each) => each.type));
    throw new GraphError("invalid-request", `There is no type ${type}; there are: ${there}`);
  }
  return schema;
};
