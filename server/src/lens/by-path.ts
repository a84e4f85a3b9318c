import type { Node, Value } from "@chengmai/cypher";
import { isValueId } from "@chengmai/cypher/values";
import { conditionsOf } from "../explore/expand.ts";
import { schemaKnowing } from "../explore/known-schema.ts";
import { nodesFound } from "../explore/nodes.ts";
import { GraphError } from "../graph/graph-error.ts";
import type { Graph, ReadOptions, Schema } from "../graph/graph.ts";
import { forMany } from "../graph/pausing.ts";
import type { Condition } from "../graph/texts/condition.ts";
import { type PathStep, stepsText } from "../graph/texts/steps.ts";
import { saidBy } from "./by-value.ts";
import { gathering } from "./gathering.ts";
import type { GivenStep, LensRequest, Reading } from "./lens.ts";

export type PathRequest = Pick<LensRequest, "where" | "property"> & {
  rows: string;
  path: GivenStep[];
};

/** Paths of one lens at most. */
const mostPaths = 50_000;

const claimsIn = (value: Value | undefined): string[] =>
  Array.isArray(value) ? value.filter((claim) => typeof claim === "string") : [];

/** Rows and the steps from them, each with what must hold; the property whose values are the columns, where there is one. */
interface Stepped {
  rows: string;
  path: readonly PathStep[];
  property: string | undefined;
  where: readonly Condition[];
}

/** A path as a body names it. @throws GraphError naming the first condition without a value */
export const steppedOf = ({ rows, path, property, where }: PathRequest): Stepped => ({
  rows,
  property,
  path: path.map((step, at) => ({
    ...step,
    where: conditionsOf(step.where, `path.${at}.where`),
  })),
  where: conditionsOf(where),
});

/** Whether nodes of a label have a property; of a schema of which only a part was seen, nobody can say that they have not. */
export const hasProperty = (
  { labels, sampled }: Schema,
  { label, property }: { label: string; property: string },
): boolean =>
  sampled ||
  labels.some((one) => one.label === label && one.properties.some(({ name }) => name === property));

/** Where the path ends: at the row itself, where there is no step. */
export const endOf = ({ rows, path }: Pick<Stepped, "rows" | "path">): string =>
  path.at(-1)?.label ?? rows;

/** @throws GraphError naming the first step whose label or type is not there, or the property */
const knowing = async (graph: Graph, stepped: Stepped, options: ReadOptions): Promise<void> => {
  const { rows, path, property } = stepped;
  const steps = path.map(({ type, label }, at) => [
    `path.${at}`,
    { labels: [label], types: [type] },
  ]);
  const schema = await schemaKnowing(graph, options, {
    rows: { labels: [rows] },
    ...Object.fromEntries(steps),
  });
  const label = endOf(stepped);
  if (property !== undefined && !hasProperty(schema, { label, property }))
    throw new GraphError("invalid-request", `property: no ${label} has a property ${property}`);
};

/** Rows that have a column by a path of the named steps; or the columns are what a property says at its end. */
export const byPath = async (
  graph: Graph,
  request: LensRequest & PathRequest & { gone: readonly string[] },
  options: ReadOptions,
): Promise<Reading> => {
  const { rowIds = [], columnIds = [], gone } = request;
  const stepped = steppedOf(request);
  const { rows, path, property, where } = stepped;
  await knowing(graph, stepped, options);
  const absent = new Set(gone);
  const asked = {
    ...stepped,
    rowIds,
    columnIds: columnIds.filter((id) => property === undefined && !isValueId(id)),
    gone: gone.filter((id) => !isValueId(id)),
  };
  const { text, params } = stepsText(asked, mostPaths + 1);
  const bounded = { ...options, rowLimit: mostPaths + 1, house: true };
  const answer = await graph.read(text, params, bounded);
  const { told, note } = gathering();
  const ends = new Set<string>();
  const values = new Map<string, Node>();
  await forMany(answer.rows.slice(0, mostPaths), ([row, end = null, ...steps]) => {
    const relationships = steps.filter((_, place) => place % 2 === 0).map(String);
    const claims = steps.filter((_, place) => place % 2 === 1).flatMap(claimsIn);
    ends.add(String(row));
    const said = property === undefined ? null : saidBy(end);
    if (said === null) ends.add(String(end));
    for (const value of said ?? []) values.set(value.id, value);
    for (const column of said?.map(({ id }) => id) ?? [String(end)])
      if (!absent.has(column))
        note({ row: String(row), column, relationships, claims, inherited: false });
  });
  const pairs = await told();
  const wide = { ...options, rowLimit: 2 * mostPaths };
  const nodes = ends.size > 0 ? await nodesFound(graph, [...ends], wide) : new Map<string, Node>();
  const valued = property !== undefined;
  return {
    told: pairs,
    nodes: valued ? new Map([...nodes, ...values]) : nodes,
    truncated: answer.rows.length > mostPaths,
    labels: { rows, columns: valued ? null : endOf(stepped) },
    holding: { rows: where, columns: valued ? [] : (path.at(-1)?.where ?? []) },
    query: null,
  };
};
