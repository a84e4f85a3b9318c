import type { Node } from "@chengmai/cypher";
import { nodesById } from "../explore/nodes.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";

// No database's own ids begin so.
const sign = "=";

const isValueId = (id: string): boolean => id.startsWith(sign);

/** A value that stands for all that have it: a node that no database holds, by its words. */
export const valueNode = (text: string): Node => {
  const [name = "", nameEn] = text.split(" | ");
  const properties = { name, ...(nameEn !== undefined && { nameEn }) };
  return { kind: "node", id: `${sign}${text}`, key: null, labels: [], properties };
};

/** True of a row or column that is a value of a query's answer. */
export const isValue = ({ id }: Node): boolean => isValueId(id);

/**
 * Rows and columns by their ids: nodes of the graph, and values, which are told by themselves.
 * @throws GraphError `unknown-node`
 */
export const namedNodes = async (
  graph: Graph,
  ids: readonly string[],
  options: ReadOptions,
): Promise<Node[]> => [
  ...new Map(ids.filter(isValueId).map((id) => [id, valueNode(id.slice(sign.length))])).values(),
  ...(await nodesById(
    graph,
    ids.filter((id) => !isValueId(id)),
    options,
  )),
];
