import type { Node, Value } from "@chengmai/cypher";
import { evidenceLeftOut } from "./evidence.ts";
import type { Graph, ReadOptions } from "./graph.ts";
import { schemaKnowing } from "./known-schema.ts";
import { nodesById } from "./nodes.ts";
import { quoted } from "@chengmai/cypher/text";

interface TieRequest {
  rows: string;
  columns: string;
  via?: string[] | undefined;
  strength?: "stated" | "inherited" | undefined;
}

interface Tie {
  row: string;
  column: string;
  relationship: string;
  claims: string[];
}

const mostTies = 50_000;

// Said of a cluster or area, so true of its members: the one rule by which facts are inherited.
const membership = "[:MEMBER_OF|PART_OF*1..3]";
const inheriting = ["MEMBER_OF", "PART_OF"];

const patternsOf = ({ rows, columns }: TieRequest, inherited: boolean): string[] => {
  const [row, column] = [`(a:${quoted(rows)})`, `(b:${quoted(columns)})`];
  const direct = `MATCH ${row}-[r]-${column} WHERE true`;
  if (!inherited) return [direct];
  const whole = "WHERE (x:Cluster OR x:Area)";
  return [
    direct,
    `MATCH ${row}-${membership}->(x), (x)-[r]-${column} ${whole}`,
    `MATCH ${column}-${membership}->(x), (x)-[r]-${row} ${whole}`,
  ];
};

const text = (pattern: string): string => `${pattern}
  AND (size($via) = 0 OR type(r) IN $via) AND NOT type(r) IN $without
RETURN elementId(a) AS fromId, elementId(b) AS toId, elementId(r) AS tie, r.claims AS claims
LIMIT ${mostTies + 1}`;

const tieOf = ([row, column, relationship, claims]: Value[]): Tie => ({
  row: String(row),
  column: String(column),
  relationship: String(relationship),
  claims: Array.isArray(claims) ? claims.filter((claim) => typeof claim === "string") : [],
});

const inOrder = (a: Tie, b: Tie): number =>
  a.row.localeCompare(b.row) || a.column.localeCompare(b.column);

/**
 * What ties the nodes of one label to those of another, in either direction, on any database;
 * with `strength: "inherited"` also what holds of them through the cluster or area they belong to.
 */
export const tiesBetween = async (graph: Graph, request: TieRequest, options: ReadOptions) => {
  const { rows, columns, via = [] } = request;
  const schema = await schemaKnowing(graph, options, { labels: [rows, columns], types: via });
  const out = evidenceLeftOut(schema, { types: via, labels: [rows, columns] });
  const members = inheriting.every((name) => schema.types.some(({ type }) => type === name));
  const params = { via, without: out.withoutTypes };
  const bounded = { ...options, rowLimit: mostTies + 1, house: true };
  const inherited = request.strength === "inherited" && members;
  const answers = await Promise.all(
    patternsOf(request, inherited).map((pattern) => graph.read(text(pattern), params, bounded)),
  );
  const ties = answers
    .flatMap((answer) => answer.rows.slice(0, mostTies).map(tieOf))
    .filter(({ row, column }) => row !== column)
    .toSorted(inOrder);
  const ids = ties.flatMap(({ row, column }) => [row, column]);
  const all = { ...options, rowLimit: 2 * mostTies };
  const nodes: Node[] = ids.length > 0 ? await nodesById(graph, ids, all) : [];
  return {
    ties,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    truncated: answers.some((answer) => answer.rows.length > mostTies),
  };
};
