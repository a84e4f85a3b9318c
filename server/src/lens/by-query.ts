import { isNode, type NamedQuery, type Node, type Value } from "@chengmai/cypher";
import { GraphError } from "../graph/graph-error.ts";
import type { Params, ReadOptions } from "../graph/graph.ts";
import { forMany } from "../graph/pausing.ts";
import { runGiven, unknownQuery } from "../graph/queries.ts";
import { valueNode } from "./by-value.ts";
import type { Ground, LensRequest, Reading, Told } from "./lens.ts";

/** Rows of a query's answer at most. */
const mostRows = 50_000;

/** @throws GraphError `unknown-query`, or one that says that its answer is no matrix */
const matrixQuery = ({ shelves }: Ground, name: string): NamedQuery => {
  const query = shelves.flatMap(({ queries }) => queries).find((each) => each.name === name);
  if (query === undefined || query.view === "none") throw unknownQuery(name);
  if (query.view !== "matrix")
    throw new GraphError(
      "invalid-request",
      `query: ${name} answers with a ${query.view}; a lens is a query whose view is a matrix`,
    );
  return query;
};

/** The strength of the lens is that of the query, where it takes one and the parameters name no other. */
export const paramsOf = (query: NamedQuery, { params = {}, strength }: LensRequest): Params =>
  strength !== undefined &&
  !("strength" in params) &&
  query.params.some(({ name }) => name === "strength")
    ? { ...params, strength }
    : params;

const nodeIn = (value: Value | undefined): Node | null => {
  if (typeof value === "string") return valueNode(value);
  return value !== undefined && isNode(value) ? value : null;
};

/** Rows that have a column as a named query tells; of a pair that is told twice the last holds. */
export const byQuery = async (
  ground: Ground,
  request: LensRequest & { query: string; gone: readonly string[] },
  options: ReadOptions,
): Promise<Reading> => {
  const query = matrixQuery(ground, request.query);
  const bounded = { ...options, rowLimit: mostRows };
  const answer = await runGiven(ground.graph, query, paramsOf(query, request), bounded);
  const at = (row: readonly Value[], name: string) => row[answer.columns.indexOf(name)];
  const nodes = new Map<string, Node>();
  const told = new Map<string, Told>();
  const gone = new Set(request.gone);
  await forMany(answer.rows, (values) => {
    const [row, column] = [nodeIn(at(values, "row")), nodeIn(at(values, "column"))];
    const [count, claims] = [at(values, "count"), at(values, "claims")];
    if (row === null || column === null || gone.has(row.id) || gone.has(column.id)) return;
    nodes.set(row.id, row).set(column.id, column);
    told.set(`${row.id}\n${column.id}`, {
      row: row.id,
      column: column.id,
      count: typeof count === "number" ? count : 1,
      claims: Array.isArray(claims) ? claims.filter((claim) => typeof claim === "string") : [],
      strength: at(values, "strength") === "inherited" ? "inherited" : "stated",
      relationships: [],
    });
  });
  const labels = { rows: null, columns: null };
  return { told: [...told.values()], nodes, truncated: answer.summary.truncated, labels, query };
};
