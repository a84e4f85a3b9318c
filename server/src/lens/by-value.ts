import type { Node, Value } from "@chengmai/cypher";
import { isValueId, valueId, wordsOf } from "@chengmai/cypher/values";
import { nodesById } from "../explore/nodes.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";

const standing = (text: string, properties: Node["properties"]): Node => ({
  kind: "node",
  id: valueId(text),
  key: null,
  labels: [],
  properties,
});

/** A text with a bar in it, which is in no two languages. */
const spelt = (text: string): string => text.replaceAll("%", "%25").replaceAll("|", "%7C");

const read = (text: string): string =>
  text.replaceAll(/%25|%7C/g, (sign) => (sign === "%25" ? "%" : "|"));

/**
 * A value that stands for all that have it: a node that no database holds, by its words. A bar between two spaces parts
 * two languages; one that is part of a word is told as `%7C`, and `%` as `%25`.
 */
export const valueNode = (text: string): Node => {
  const [name = "", nameEn] = text.split(" | ").map(read);
  return standing(spelt(name) + (nameEn === undefined ? "" : ` | ${spelt(nameEn)}`), {
    name,
    ...(nameEn !== undefined && { nameEn }),
  });
};

/** What a property says, each a value that stands for all that have it: of a list every one, of what has no words none. */
export const saidBy = (value: Value): Node[] =>
  wordsOf(value).map((text) => standing(spelt(text), { name: text }));

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
  ...new Map(
    ids.filter(isValueId).map((id) => [id, valueNode(id.slice(valueId("").length))]),
  ).values(),
  ...(await nodesById(
    graph,
    ids.filter((id) => !isValueId(id)),
    options,
  )),
];
