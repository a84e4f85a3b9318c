import { isNode, isRelationship, type Subgraph, type Value } from "@chengmai/cypher";
import { askedBy, type Asked } from "./asked.ts";
import { countReached, mostLookedAt, type Degree } from "./degrees.ts";
import { degreesIn, readMark, remainderOf, summed, writeMark } from "./expand-page.ts";
import { GraphError } from "../graph/graph-error.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { pageInOrder } from "./in-order.ts";
import { isDue, rest } from "../graph/pausing.ts";
import { shortly } from "../graph/shortly.ts";
import { subgraphOfMany } from "../graph/subgraph.ts";
import type { Condition } from "../graph/texts/condition.ts";
import { byIds, byKeys } from "../graph/texts/named.ts";
import { neighboursText, type Order, type Wanted } from "../graph/texts/neighbours.ts";
import { schemaKnowing } from "./known-schema.ts";
import type { LeavingOut } from "./left-out.ts";
import { nodesById } from "./nodes.ts";
import type { Step } from "./search/known.ts";

interface Expansion {
  ids: string[];
  types?: string[] | undefined;
  direction: "out" | "in" | "both";
  labels?: string[] | undefined;
  where?: { property: string; op: string; value?: Value | undefined }[] | undefined;
  order?: Order | undefined;
  limit: number;
  after?: string | undefined;
  strength?: "stated" | "inherited" | undefined;
}

interface Expanded {
  subgraph: Subgraph;
  /** What the request covers and no page has given yet. */
  remainder: Degree[];
  /** How many relationships that are; at least so many where the counting ended early. */
  left: { count: number; atLeast: boolean; of: { id: string; count: number }[] };
  /** How many relationships were put in order, where there were more: the first that the database gives. */
  ordered: { first: number; of: number } | null;
  after: string | null;
  asked: Asked[];
}

/** Relationships of which the other end's degree is read to put them in order. */
const mostOrdered = 10_000;

export type GivenConditions = Expansion["where"];

/** Conditions of a body, each with the value that it needs. @throws GraphError naming the first without */
export const conditionsOf = (where: Expansion["where"] = [], at = "where"): Condition[] =>
  where.map(({ property, op, value }, place) => {
    if (op !== "exists" && (value === undefined || value === null)) {
      throw new GraphError(
        "invalid-request",
        `${at}.${place}: ${op} needs a value; or ask for exists`,
      );
    }
    return { property, op, value: value ?? null };
  });

const stepsIn = (rows: readonly Value[][]): Step[] =>
  rows.flatMap(([n = null, relationship = null, node = null]) =>
    isNode(n) && isRelationship(relationship) && isNode(node)
      ? [{ id: n.id, relationship, node }]
      : [],
  );

const sumOf = (degrees: readonly Degree[]): number =>
  degrees.reduce((sum, { count }) => sum + count, 0);

/** How many of these steps lead from each node. */
const broughtBy = (steps: readonly Step[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { id } of steps) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

const leftOf = (
  ids: readonly string[],
  all: ReadonlyMap<string, number>,
  given: readonly number[],
) =>
  ids.flatMap((id, at) => {
    const count = (all.get(id) ?? 0) - (given[at] ?? 0);
    return count > 0 ? [{ id, count }] : [];
  });

/** A page in an order, and what there is to put in it: of a hub, the pages about it too, since each costs the whole. */
const inOrder = async (
  graph: Graph,
  key: string,
  part: { skip: number; limit: number },
  {
    count,
    read,
    options,
  }: {
    count: () => ReturnType<typeof countReached>;
    read: (own: typeof part, signal?: AbortSignal) => Promise<Value[][]>;
    options: ReadOptions;
  },
) => {
  const counted = await count();
  const hub = sumOf(counted.degrees) > mostLookedAt;
  const rows = hub ? await pageInOrder(graph, key, part, read, options) : await read(part);
  return [counted, rows] as const;
};

/** Neighbours of nodes, a page at a time, but for what is left out, with the Cypher that gives the same. */
export const expand = async (
  graph: Graph,
  request: Expansion,
  leavingOut: LeavingOut,
  options: ReadOptions,
): Promise<Expanded> => {
  const { ids, types = [], direction, labels = [], order = null, limit } = request;
  const mark = readMark(request.after, ids.length);
  const where = conditionsOf(request.where);
  const { unique } = await schemaKnowing(graph, options, {
    labels: { labels },
    types: { types },
  });
  const nodes = await nodesById(graph, ids, options);
  const leftOut = leavingOut({ types, labels, nodes });
  const stated = request.strength === "stated";
  const wanted: Wanted = { types, leftOut, direction, labels, where, stated };
  const scan = order?.by === "degree" ? mostOrdered : null;
  const page = { order, scan, skip: mark.skip };
  const read = async (part: { skip: number; limit: number }, signal = options.signal) => {
    const { text, params } = neighboursText(byIds(ids), wanted, { ...page, ...part }, false);
    const own = { ...shortly({ ...options, signal }), rowLimit: part.limit };
    return (await graph.read(text, params, own)).rows;
  };
  const count = () => countReached(graph, ids, wanted, options);
  const part = { skip: mark.skip, limit: limit + 1 };
  const [counted, rows] =
    order === null
      ? await Promise.all([count(), read(part)])
      : await inOrder(graph, JSON.stringify([ids, wanted, order]), part, { count, read, options });
  const steps = stepsIn(rows.slice(0, limit));
  const given = summed([...mark.given, ...degreesIn(steps)]);
  const brought = broughtBy(steps);
  const each = ids.map((id, at) => (mark.each[at] ?? 0) + (brought.get(id) ?? 0));
  if (isDue()) await rest();
  const remainder = remainderOf(counted.degrees, given);
  const of = sumOf(counted.degrees);
  const cut = scan !== null && of > scan;
  const shown = { ...page, scan: cut ? scan : null, limit };
  if (isDue()) await rest();
  const pairs = steps.map(({ node, relationship }) => [node, relationship]);
  return {
    subgraph: await subgraphOfMany([...nodes, ...pairs]),
    remainder,
    left: { count: sumOf(remainder), atLeast: counted.atLeast, of: leftOf(ids, counted.of, each) },
    ordered: cut ? { first: scan, of } : null,
    after: rows.length > limit ? writeMark({ skip: mark.skip + limit, given, each }) : null,
    asked: [askedBy(neighboursText(byKeys(nodes, unique), wanted, shown, true), options)],
  };
};
