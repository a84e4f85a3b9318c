import type { Node, Value } from "@chengmai/cypher";
import { conditionsOf } from "../explore/expand.ts";
import { schemaKnowing } from "../explore/known-schema.ts";
import { nodesFound } from "../explore/nodes.ts";
import { GraphError } from "../graph/graph-error.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { forMany } from "../graph/pausing.ts";
import type { Condition } from "../graph/texts/condition.ts";
import { type PathStep, stepsText } from "../graph/texts/steps.ts";
import { gathering } from "./gathering.ts";
import type { GivenStep, LensRequest, Reading } from "./lens.ts";

export type PathRequest = Pick<LensRequest, "where"> & { rows: string; path: GivenStep[] };

/** Paths of one lens at most. */
const mostPaths = 50_000;

const claimsIn = (value: Value | undefined): string[] =>
  Array.isArray(value) ? value.filter((claim) => typeof claim === "string") : [];

/** Rows and the steps from them, each with what must hold. */
interface Stepped {
  rows: string;
  path: readonly PathStep[];
  where: readonly Condition[];
}

/** A path as a body names it. @throws GraphError naming the first condition without a value */
export const steppedOf = ({ rows, path, where }: PathRequest): Stepped => ({
  rows,
  path: path.map((step, at) => ({
    ...step,
    where: conditionsOf(step.where, `path.${at}.where`),
  })),
  where: conditionsOf(where),
});

/** @throws GraphError naming the first step whose label or type is not there */
const knowing = async (
  graph: Graph,
  { rows, path }: Stepped,
  options: ReadOptions,
): Promise<void> => {
  await schemaKnowing(graph, options, { labels: [rows] });
  for (const [at, { type, label }] of path.entries())
    try {
      await schemaKnowing(graph, options, { labels: [label], types: [type] });
    } catch (error) {
      if (!(error instanceof GraphError) || error.slug !== "invalid-request") throw error;
      throw new GraphError("invalid-request", `path.${at}: ${error.message}`, { cause: error });
    }
};

/** Rows that have a column by a path of the named steps. */
export const byPath = async (
  graph: Graph,
  request: LensRequest & PathRequest & { gone: readonly string[] },
  options: ReadOptions,
): Promise<Reading> => {
  const { rowIds = [], columnIds = [], gone } = request;
  const stepped = steppedOf(request);
  const { rows, path, where } = stepped;
  await knowing(graph, stepped, options);
  const asked = { ...stepped, rowIds, columnIds, gone };
  const { text, params } = stepsText(asked, mostPaths + 1);
  const bounded = { ...options, rowLimit: mostPaths + 1, house: true };
  const answer = await graph.read(text, params, bounded);
  const { told, note } = gathering();
  const ends = new Set<string>();
  await forMany(answer.rows.slice(0, mostPaths), ([row, column, ...steps]) => {
    const relationships = steps.filter((_, place) => place % 2 === 0).map(String);
    const claims = steps.filter((_, place) => place % 2 === 1).flatMap(claimsIn);
    ends.add(String(row)).add(String(column));
    note({ row: String(row), column: String(column), relationships, claims, inherited: false });
  });
  const pairs = await told();
  const wide = { ...options, rowLimit: 2 * mostPaths };
  const nodes = ends.size > 0 ? await nodesFound(graph, [...ends], wide) : new Map<string, Node>();
  return {
    told: pairs,
    nodes,
    truncated: answer.rows.length > mostPaths,
    labels: { rows, columns: path.at(-1)?.label ?? null },
    holding: { rows: where, columns: path.at(-1)?.where ?? [] },
    query: null,
  };
};
