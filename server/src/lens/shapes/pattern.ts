import type { Relationship, Value } from "@chengmai/cypher";
import { conditionsOf } from "../../explore/expand.ts";
import { schemaKnowing } from "../../explore/known-schema.ts";
import { nodesById } from "../../explore/nodes.ts";
import { GraphError } from "../../graph/graph-error.ts";
import type { Graph, ReadOptions } from "../../graph/graph.ts";
import { runQuery } from "../../graph/queries.ts";
import type { Example, Place } from "../../graph/texts/example.ts";
import { byKeys } from "../../graph/texts/named.ts";

/** A part of the graph as a pattern: which of its nodes are free, and what must hold of them. */
export interface PatternRequest {
  database?: string | undefined;
  nodes: {
    id: string;
    free: boolean;
    labels?: string[] | undefined;
    /** The id is only a name: no node of the graph is meant. */
    made?: boolean | undefined;
    where?: { property: string; op: string; value?: Value | undefined }[] | undefined;
  }[];
  relationshipIds: string[];
  joins?: Join[] | undefined;
}

/** A relationship of a pattern: one of the graph, or one that was made up. */
type Join = Pick<Relationship, "id" | "from" | "to" | "type">;

interface Pattern {
  example: Example;
  relationships: Join[];
}

/** Ways to put free nodes of one kind in an order, at most: each is looked at. */
const mostOrders = 5040;

const factorial = (size: number): number => (size < 2 ? 1 : size * factorial(size - 1));

/** @throws GraphError `too-large` where too many places may be changed for one another */
export const refuseAlike = ({ places }: Example): void => {
  const kinds = new Map<string, number>();
  for (const { fixed, labels, where } of places) {
    if (fixed !== null) continue;
    const kind = JSON.stringify([labels.toSorted(), where]);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const orders = [...kinds.values()].reduce((all, size) => all * factorial(size), 1);
  if (orders > mostOrders)
    throw new GraphError(
      "too-large",
      "nodes: too many free nodes are of one kind; fix some of them, or tell them apart by conditions",
    );
};

const relationshipsById = async (
  graph: Graph,
  ids: readonly string[],
  options: ReadOptions,
): Promise<Relationship[]> => {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return [];
  const asked = { ids: distinct };
  const { rows } = await runQuery(graph, "explore/relationships-by-id", asked, options);
  const known = new Map(rows.map(([relationship]) => [relationship.id, relationship]));
  return distinct.map((id) => {
    const found = known.get(id);
    if (found === undefined)
      throw new GraphError("unknown-node", `relationshipIds: there is no relationship ${id}`);
    return found;
  });
};

/** The pattern that a part of the graph stands for. @throws GraphError naming what is not there, or not within it */
export const patternOf = async (
  graph: Graph,
  request: PatternRequest,
  options: ReadOptions,
): Promise<Pattern> => {
  const ids = request.nodes.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined)
    throw new GraphError("invalid-request", `nodes: ${twice} stands twice; name each node once`);
  const vague = request.nodes.find(
    ({ made, free, labels = [] }) => made === true && (!free || labels.length === 0),
  );
  if (vague !== undefined)
    throw new GraphError(
      "invalid-request",
      `nodes: ${vague.id} is made up; let it be free, and name its labels`,
    );
  const { joins = [] } = request;
  const named = {
    nodes: { labels: request.nodes.flatMap(({ labels = [] }) => labels) },
    joins: { types: joins.map(({ type }) => type) },
  };
  const { unique } = await schemaKnowing(graph, options, named);
  const real = request.nodes.flatMap(({ id, made }) => (made === true ? [] : [id]));
  const nodes = new Map((await nodesById(graph, real, options)).map((node) => [node.id, node]));
  const relationships: Join[] = [
    ...(await relationshipsById(graph, request.relationshipIds, options)),
    ...joins,
  ];
  const at = new Map(ids.map((id, place) => [id, place]));
  const joined = relationships.map(({ id, from, to, type }) => {
    const [begin, end] = [at.get(from), at.get(to)];
    if (begin === undefined || end === undefined)
      throw new GraphError(
        "invalid-request",
        `${joins.some((join) => join.id === id) ? "joins" : "relationshipIds"}: ${id} leads out of the pattern; name both its ends in nodes`,
      );
    return { from: begin, to: end, type };
  });
  const places = request.nodes.map(({ id, free, labels, where }, place): Place => {
    const node = nodes.get(id);
    return {
      fixed: free || node === undefined ? null : byKeys([node], unique),
      labels: free ? (labels ?? node?.labels ?? []) : [],
      where: conditionsOf(where, `nodes.${place}.where`),
    };
  });
  const example = { places, joined };
  refuseAlike(example);
  return { example, relationships };
};
