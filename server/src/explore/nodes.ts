import { isNode, type Node } from "@chengmai/cypher";
import { askedBy } from "./asked.ts";
import { nodeByProperty } from "../graph/by-label.ts";
import { GraphError } from "../graph/graph-error.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { forMany } from "../graph/pausing.ts";
import { shortly } from "../graph/shortly.ts";
import { degreesOf } from "./degrees.ts";
import { remainderOf } from "./expand-page.ts";
import { knownSchema } from "./known-schema.ts";
import type { LeavingOut } from "./left-out.ts";
import { runQuery } from "../graph/queries.ts";
import { nodesText } from "../graph/texts/among.ts";
import type { Condition } from "../graph/texts/condition.ts";
import { byKeys } from "../graph/texts/named.ts";
import { holdingText } from "../graph/texts/steps.ts";

const unknown = (id: string): GraphError =>
  new GraphError(
    "unknown-node",
    `There is no node ${id}; ids last only as long as the database runs`,
  );

/** Those of these nodes that are there, by their ids: one that was just read may be gone. */
export const nodesFound = async (
  graph: Graph,
  ids: readonly string[],
  options: ReadOptions,
): Promise<Map<string, Node>> => {
  const distinct = [...new Set(ids)];
  const { rows } = await runQuery(graph, "explore/nodes-by-id", { ids: distinct }, options);
  const found = new Map<string, Node>();
  await forMany(rows, ([node]) => void found.set(node.id, node));
  return found;
};

/** The nodes, in the order of their ids. @throws GraphError naming the first that is not there */
export const nodesById = async (
  graph: Graph,
  ids: readonly string[],
  options: ReadOptions,
): Promise<Node[]> => {
  const found = await nodesFound(graph, ids, options);
  return [...new Set(ids)].map((id) => {
    const node = found.get(id);
    if (node === undefined) throw unknown(id);
    return node;
  });
};

/** Nodes of a label of which all of this holds, so many at most; of these ids where there are some. */
export const nodesHolding = async (
  graph: Graph,
  meant: { label: string; where: readonly Condition[]; ids?: readonly string[] },
  most: number,
  options: ReadOptions,
): Promise<Node[]> => {
  const { text, params } = holdingText(meant, most);
  const { rows } = await graph.read(text, params, shortly({ ...options, rowLimit: most }));
  return rows.flatMap(([node]) => (node !== undefined && isNode(node) ? [node] : []));
};

/** A node and how it is connected, with what is passed over marked as such. @throws GraphError unknown-node */
export const nodeWithDegrees = async (
  graph: Graph,
  id: string,
  leavingOut: LeavingOut,
  options: ReadOptions,
) => {
  const leftOut = leavingOut({});
  const [[node], all, kept] = await Promise.all([
    nodesById(graph, [id], options),
    degreesOf(graph, id, null, options),
    leftOut && degreesOf(graph, id, leftOut, options),
  ]);
  if (node === undefined) throw unknown(id);
  const { unique } = await knownSchema(graph, options);
  const over = kept === null ? [] : remainderOf(all, kept);
  const degrees = [...(kept ?? all), ...over.map((each) => ({ ...each, leftOut: true as const }))];
  return { node, degrees, asked: [askedBy(nodesText(byKeys([node], unique)), options)] };
};

/** What a key says of a property that is unique; null where it is a key by another one. */
export const valueIn = (
  key: string,
  { label, property }: { label: string; property: string },
): string | null =>
  key.startsWith(`${label}:${property}:`) ? key.slice(label.length + property.length + 2) : null;

/** A key is text, the value may have been a number: both are asked for. */
export const valuesOf = (value: string): (string | number)[] => [
  value,
  ...(/^-?\d{1,15}$/.test(value) ? [Number(value)] : []),
];

/**
 * The node of a lasting key, `Label:property:value`, by a unique property of the schema.
 * @throws GraphError when the schema has no such unique property, or no node has the value
 */
export const nodeByKey = async (graph: Graph, key: string, options: ReadOptions): Promise<Node> => {
  const schema = await knownSchema(graph, options);
  const by = schema.unique.find((unique) => valueIn(key, unique) !== null);
  if (by === undefined) {
    const forms = schema.unique.map(({ label, property }) => `${label}:${property}:…`);
    const known = forms.join(", ") || "none: this database has no unique properties";
    throw new GraphError("invalid-request", `${key} is not a key; keys here are ${known}`);
  }
  const value = valueIn(key, by) ?? "";
  const found = await nodeByProperty(graph, by, valuesOf(value), options);
  if (found === null) {
    throw new GraphError(
      "unknown-node",
      `There is no ${by.label} whose ${by.property} is ${value}`,
    );
  }
  return found;
};
