import type { Node, Value } from "@chengmai/cypher";
import { schemaKnowing } from "../explore/known-schema.ts";
import { nodesFound } from "../explore/nodes.ts";
import { type Above, tiesByLabel } from "../graph/by-label.ts";
import type { Graph, ReadOptions } from "../graph/graph.ts";
import { byCode, byLasting } from "../graph/in-order.ts";
import { forMany, manyInOrder, manySorted } from "../graph/pausing.ts";
import { holdsBuiltIn } from "./built-in.ts";
import { evidenceLeftOut } from "./evidence.ts";

interface TieRequest {
  rows: string;
  columns: string;
  via?: string[] | undefined;
  strength?: "stated" | "inherited" | undefined;
  rowIds?: readonly string[] | undefined;
  columnIds?: readonly string[] | undefined;
  /** Nodes and relationships that are taken for absent. */
  gone?: readonly string[] | undefined;
}

interface Tie {
  row: string;
  column: string;
  relationship: string;
  claims: string[];
  /** False where it is said of the very two. */
  inherited: boolean;
}

const mostTies = 50_000;

/** Said of a cluster or area, so true of its members: the one rule by which facts are inherited. */
const above: Above = { types: ["MEMBER_OF", "PART_OF"], hops: 3, labels: ["Cluster", "Area"] };

const tieOf = ([row, column, relationship, claims]: Value[], inherited: boolean): Tie => ({
  inherited,
  row: String(row),
  column: String(column),
  relationship: String(relationship),
  claims: Array.isArray(claims) ? claims.filter((claim) => typeof claim === "string") : [],
});

const ranksOf = async (nodes: ReadonlyMap<string, Node>): Promise<Map<string, number>> => {
  const ranks = new Map<string, number>();
  const sorted = await manySorted([...nodes.values()], byLasting);
  await forMany(sorted, ({ id }) => void ranks.set(id, ranks.size));
  return ranks;
};

/** By the ranks of rows and columns; of what is no more the rank is the last. */
const inOrder = async (ties: readonly Tie[], nodes: ReadonlyMap<string, Node>): Promise<Tie[]> => {
  const ranks = await ranksOf(nodes);
  const rank = (id: string): number => ranks.get(id) ?? ranks.size;
  return manyInOrder(
    ties,
    ({ row }) => rank(row),
    (a, b) => rank(a.column) - rank(b.column) || byCode(a.relationship, b.relationship),
  );
};

/**
 * What ties the nodes of one label to those of another, in either direction, on any database;
 * with `strength: "inherited"`, in the built-in graph, also what holds of them through the cluster or area they
 * belong to. At most 50,000 ties of each way, and `truncated` where there were more.
 */
export const tiesBetween = async (graph: Graph, request: TieRequest, options: ReadOptions) => {
  const { rows, columns, via = [], rowIds = [], columnIds = [], gone = [] } = request;
  await schemaKnowing(graph, options, {
    rows: { labels: [rows] },
    columns: { labels: [columns] },
    via: { types: via },
  });
  const leavingOut = await evidenceLeftOut(graph, options);
  const without = leavingOut({ types: via, labels: [rows, columns] });
  const inherited = request.strength === "inherited" && (await holdsBuiltIn(graph, options));
  const only = { rowIds, columnIds, gone };
  const asked = { rows, columns, via, without, above: inherited ? above : null, ...only };
  const answers = await tiesByLabel(graph, asked, mostTies + 1, options);
  const ties: Tie[] = [];
  const ends = new Set<string>();
  for (const [way, { rows: told }] of answers.entries()) {
    await forMany(told.slice(0, mostTies), (row) => {
      const tie = tieOf(row, way > 0);
      if (tie.row === tie.column) return;
      ties.push(tie);
      ends.add(tie.row).add(tie.column);
    });
  }
  const ids = [...ends];
  const all = { ...options, rowLimit: 2 * mostTies };
  const nodes = ids.length > 0 ? await nodesFound(graph, ids, all) : new Map<string, Node>();
  return {
    ties: await inOrder(ties, nodes),
    nodes,
    truncated: answers.some((answer) => answer.rows.length > mostTies),
  };
};
