import { GraphError } from "./graph-error.ts";
import type { Graph, ReadOptions, Schema } from "./graph.ts";

type Where = Pick<ReadOptions, "database" | "signal">;

// A schema is read in whole only now and then: on a large graph it costs a second.
const freshForMs = 30_000;
interface Known {
  schema: Schema;
  at: number;
  /** As `Graph.changes` counted when it was asked for. */
  changes: number;
}

const kept = new WeakMap<Graph, Map<string, Known>>();

const read = async (graph: Graph, where: Where): Promise<Schema> => {
  const changes = graph.changes();
  const schema = await graph.schema(where);
  const databases = kept.get(graph) ?? new Map<string, Known>();
  databases.set(where.database ?? "", { schema, at: performance.now(), changes });
  kept.set(graph, databases);
  return schema;
};

/** The schema as it was within the last half minute, and after what this server wrote. */
export const knownSchema = async (graph: Graph, where: Where): Promise<Schema> => {
  const known = kept.get(graph)?.get(where.database ?? "");
  const fresh =
    known && known.changes === graph.changes() && performance.now() - known.at < freshForMs;
  return fresh ? known.schema : read(graph, where);
};

const missing = (schema: Schema, labels: readonly string[], types: readonly string[]) => ({
  labels: labels.filter((name) => !schema.labels.some(({ label }) => label === name)),
  types: types.filter((name) => !schema.types.some(({ type }) => type === name)),
});

const list = (names: readonly string[]): string => names.slice(0, 50).join(", ") || "none";

/**
 * The schema, once it is sure that it knows these labels and relationship types.
 * @throws GraphError naming the first unknown one and those there are
 */
export const schemaKnowing = async (
  graph: Graph,
  where: Where,
  named: { labels?: readonly string[] | undefined; types?: readonly string[] | undefined },
): Promise<Schema> => {
  const { labels = [], types = [] } = named;
  let schema = await knownSchema(graph, where);
  let unknown = missing(schema, labels, types);
  if (unknown.labels.length + unknown.types.length > 0) {
    schema = await read(graph, where);
    unknown = missing(schema, labels, types);
  }
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
