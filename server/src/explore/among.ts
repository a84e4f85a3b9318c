import { isRelationship, type Relationship } from "@chengmai/cypher";
import { askedBy } from "./asked.ts";
import { knownSchema } from "./known-schema.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { nodesById } from "./nodes.ts";
import { shortly } from "../graph/shortly.ts";
import { betweenText, joinedText } from "../graph/texts/among.ts";
import { byIds, byKeys } from "../graph/texts/named.ts";

const most = 5000;

interface Amongst {
  ids: string[];
  /** The other ends that are meant; these nodes themselves where it is absent. */
  with?: string[] | undefined;
}

/** At most so many of the relationships between some nodes and others, by their ids. */
export const relationshipsBetween = async (
  graph: Graph,
  [ids, others]: readonly [ids: string[], others: string[]],
  limit: number,
  options: ReadOptions,
): Promise<Relationship[]> => {
  const { text, params } = betweenText(byIds(ids), byIds(others), limit);
  const { rows } = await graph.read(text, params, { ...shortly(options), rowLimit: limit });
  return rows.flatMap(([value = null]) => (isRelationship(value) ? [value] : []));
};

/** These nodes, and the relationships between them and the others. @throws GraphError unknown-node */
export const among = async (graph: Graph, request: Amongst, options: ReadOptions) => {
  const { ids, with: others = ids } = request;
  const [nodes, ends, schema, found] = await Promise.all([
    nodesById(graph, ids, options),
    others === ids ? null : nodesById(graph, others, options),
    knownSchema(graph, options),
    relationshipsBetween(graph, [ids, others], most + 1, options),
  ]);
  const named = [nodes, ends ?? nodes].map((each) => byKeys(each, schema.unique));
  const [ones = byIds(ids), rest = byIds(others)] = named;
  return {
    nodes,
    relationships: found.slice(0, most),
    truncated: found.length > most,
    asked: [askedBy(joinedText(ones, rest), options)],
  };
};
