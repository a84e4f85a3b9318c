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

const refuse = (field: string, what: string, there: readonly string[]): never => {
  throw new GraphError(
    "invalid-request",
    `${field}: there is no ${what}; there are: ${list(there)}`,
  );
};

/**
 * The schema, once it is sure that it knows these labels and relationship types, each by the field that names it.
 * @throws GraphError naming the first field with an unknown one, that one, and those there are
 */
export const schemaKnowing = async (
  graph: Graph,
  where: Where,
  named: Readonly<Record<string, Named>>,
): Promise<Schema> => {
  const all = Object.values(named);
  const schema = await schemaFor(graph, where, {
    labels: all.flatMap(({ labels = [] }) => labels),
    types: all.flatMap(({ types = [] }) => types),
  });
  for (const [field, { labels = [], types = [] }] of Object.entries(named)) {
    const unknown = missing(schema, labels, types);
    const [[label], [type]] = [unknown.labels, unknown.types];
    if (label !== undefined)
      refuse(
        field,
        `label ${label}`,
        schema.labels.map((each) => each.label),
      );
    if (type !== undefined)
      refuse(
        field,
        `type ${type}`,
        schema.types.map((each) => each.type),
      );
  }
  return schema;
};
