import { subgraphOf, type Subgraph, type Value } from "@chengmai/cypher";
import { degreesIn, readMark, remainderOf, summed, writeMark } from "./expand-page.ts";
import { GraphError } from "../graph/graph-error.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { schemaKnowing } from "./known-schema.ts";
import type { LeavingOut, LeftOut } from "./left-out.ts";
import { degreesOf, nodesById, type Degree } from "./nodes.ts";
import type { Step } from "./paths.ts";
import { runQuery } from "../graph/queries.ts";

interface Condition {
  property: string;
  op: string;
  value?: Value | undefined;
}

interface Expansion {
  ids: string[];
  types?: string[] | undefined;
  direction: "out" | "in" | "both";
  labels?: string[] | undefined;
  where?: Condition[] | undefined;
  limit: number;
  after?: string | undefined;
  strength?: "stated" | "inherited" | undefined;
}

interface Expanded {
  subgraph: Subgraph;
  /** What the request's types, direction and labels cover and no page has given yet. */
  remainder: Degree[];
  after: string | null;
}

// Rows of a hub looked at before they are put in order: what bounds the time of every page.
const scan = 100_000;

const conditionsOf = (where: readonly Condition[] = []) =>
  where.map(({ property, op, value }, at) => {
    if (op !== "exists" && (value === undefined || value === null)) {
      throw new GraphError(
        "invalid-request",
        `where.${at}: ${op} needs a value; or ask for exists`,
      );
    }
    return { property, op, value: value ?? null };
  });

const asked = (request: Expansion, out: LeftOut) => (degree: Degree) =>
  (request.types === undefined || request.types.includes(degree.type)) &&
  (request.direction === "both" || request.direction === degree.direction) &&
  (request.labels === undefined || request.labels.includes(degree.label)) &&
  !out.withoutTypes.includes(degree.type);

const isInherited = ({ relationship }: Step): boolean =>
  relationship.properties["strength"] === "inherited";

/**
 * Neighbours of nodes, a page at a time, but for what is left out.
 * A hub of any degree costs one bounded scan and one count.
 */
export const expand = async (
  graph: Graph,
  request: Expansion,
  leavingOut: LeavingOut,
  options: ReadOptions,
): Promise<Expanded> => {
  const { ids, types = [], direction, labels = [], limit } = request;
  const mark = readMark(request.after);
  const conditions = conditionsOf(request.where);
  await schemaKnowing(graph, options, { labels, types });
  const out = leavingOut(request);
  const { withoutTypes } = out;
  const params = { ids, types, withoutTypes, direction, labels, conditions, scan };
  const page = { after: mark.skip, limit: limit + 1 };
  const [nodes, all, { rows }] = await Promise.all([
    nodesById(graph, ids, options),
    degreesOf(graph, ids, options, withoutTypes),
    runQuery(graph, "explore/neighbours", { ...params, ...page }, options),
  ]);
  const steps = rows
    .slice(0, limit)
    .map(([id, relationship, node]) => ({ id, relationship, node }));
  const kept = request.strength === "stated" ? steps.filter((step) => !isInherited(step)) : steps;
  const given = summed([...mark.given, ...degreesIn(kept)]);
  return {
    subgraph: subgraphOf([nodes, kept.map(({ node, relationship }) => [node, relationship])]),
    remainder: remainderOf(all.filter(asked(request, out)), given),
    after: rows.length > limit ? writeMark({ skip: mark.skip + limit, given }) : null,
  };
};
