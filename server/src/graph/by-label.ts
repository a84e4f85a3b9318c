import { isNode, type Node } from "@chengmai/cypher";
import { quoted } from "@chengmai/cypher/text";
import type { Answer, Graph, Params, ReadOptions } from "./graph.ts";
import { shortly } from "./shortly.ts";
import type { LeftOut } from "./texts/left-out.ts";
import { putInOrder } from "./texts/put-in-order.ts";

// Where a label came as a parameter both engines would look at every node, so it has to stand in the text; and so that
// no other room writes Cypher, it is put there here.

/** Which nodes are meant: of a label (null: any), by one property of theirs (null: whatever they have). */
interface Meant {
  label: string | null;
  property: string | null;
}

/** Nodes whose property is one of these values, in the order of their ids, so many at most. */
export const nodesByProperty = async (
  graph: Graph,
  { label, property }: Meant,
  { values, most }: { values: (string | number | boolean)[]; most: number },
  options: ReadOptions,
): Promise<Node[]> => {
  const those = label === null ? "(n)" : `(n:${quoted(label)})`;
  const where = property === null ? "" : ` WHERE n.${quoted(property)} IN $values`;
  const text = `MATCH ${those}${where} RETURN n ORDER BY elementId(n) LIMIT ${most}`;
  const { rows } = await graph.read(text, property === null ? {} : { values }, shortly(options));
  return rows.flatMap(([node]) => (node !== undefined && isNode(node) ? [node] : []));
};

/** The first node of a label whose property is one of these values; null where there is none. */
export const nodeByProperty = async (
  graph: Graph,
  by: { label: string; property: string },
  values: (string | number)[],
  options: ReadOptions,
): Promise<Node | null> =>
  (await nodesByProperty(graph, by, { values, most: 1 }, options))[0] ?? null;

/** How far above an end what holds of it may be said: so many hops up these types, at a node of one of these labels. */
export interface Above {
  types: readonly string[];
  hops: number;
  labels: readonly string[];
}

/** Which relationships count as ties of the nodes of two labels. */
interface TiesAsked {
  rows: string;
  columns: string;
  /** Types; all where there are none. */
  via: string[];
  without: LeftOut | null;
  above: Above | null;
  /** Only these ends; any where there are none. */
  rowIds: readonly string[];
  columnIds: readonly string[];
  /** Nodes and relationships that are taken for absent. */
  gone: readonly string[];
}

const isNot = (variable: string): string => `NOT elementId(${variable}) IN $gone`;

const patterns = ({ rows, columns, above, rowIds, columnIds, gone }: TiesAsked): string[] => {
  const [row, column] = [`(a:${quoted(rows)})`, `(b:${quoted(columns)})`];
  const meant = [
    ...(rowIds.length > 0 ? ["elementId(a) IN $rowIds"] : []),
    ...(columnIds.length > 0 ? ["elementId(b) IN $columnIds"] : []),
    ...(gone.length > 0 ? ["a", "b", "r"].map(isNot) : []),
  ];
  const only = ["true", ...meant].join(" AND ");
  const direct = `MATCH ${row}-[r]-${column} WHERE ${only}`;
  if (above === null) return [direct];
  const up = `-[:${above.types.map(quoted).join("|")}*1..${above.hops}]->(x)`;
  const holds = above.labels.map((label) => `x:${quoted(label)}`).join(" OR ");
  const whole =
    gone.length > 0
      ? ` AND none(n IN nodes(w) WHERE elementId(n) IN $gone) AND none(q IN relationships(w) WHERE elementId(q) IN $gone)`
      : "";
  const way = gone.length > 0 ? "w = " : "";
  return [
    direct,
    `MATCH ${way}${row}${up}, (x)-[r]-${column} WHERE (${holds}) AND ${only}${whole}`,
    `MATCH ${way}${column}${up}, (x)-[r]-${row} WHERE (${holds}) AND ${only}${whole}`,
  ];
};

/**
 * The relationships that tie nodes of one label to those of another, whichever way they point, as rows of the ids of
 * row, column and relationship, and its claims: an answer of at most `limit` rows for each way of being tied.
 */
export const tiesByLabel = (
  graph: Graph,
  asked: TiesAsked,
  limit: number,
  options: ReadOptions,
): Promise<Answer[]> => {
  const { via, without, rowIds, columnIds, gone } = asked;
  const params: Params = {
    via,
    ...(without !== null && { without: [...without.types] }),
    ...(rowIds.length > 0 && { rowIds: [...rowIds] }),
    ...(columnIds.length > 0 && { columnIds: [...columnIds] }),
    ...(gone.length > 0 && { gone: [...gone] }),
  };
  const meant =
    without === null
      ? ""
      : ` AND NOT (type(r) IN $without AND r.${quoted(without.mark)} IS NOT NULL)`;
  const bounded = { ...options, rowLimit: limit, house: true };
  return Promise.all(
    patterns(asked).map((pattern) =>
      graph.read(
        `${pattern}
  AND (size($via) = 0 OR type(r) IN $via)${meant}
WITH a, b, r LIMIT ${putInOrder * limit}
RETURN elementId(a) AS fromId, elementId(b) AS toId, elementId(r) AS tie, r.claims AS claims
ORDER BY fromId, toId, tie
LIMIT ${limit}`,
        params,
        bounded,
      ),
    ),
  );
};
