import type { Node } from "@chengmai/cypher";
import { nodesHolding } from "../explore/nodes.ts";
import { GraphError } from "../graph/graph-error.ts";
import type { ReadOptions } from "../graph/graph.ts";
import { byLasting } from "../graph/in-order.ts";
import { forMany, isDue, manyInOrder, manySorted, rest } from "../graph/pausing.ts";
import { byLabels } from "./by-labels.ts";
import { byPath } from "./by-path.ts";
import { byQuery } from "./by-query.ts";
import { namedNodes } from "./by-value.ts";
import type { Ground, LensCell, LensContext, LensRequest, Reading, Told } from "./lens.ts";
import { outsideOf, refuseOutside, sharedLabel } from "./standing.ts";

/** What a view wants of a lens beyond what its body says. */
interface Wanted {
  /** Nodes and relationships that are taken for absent. */
  gone?: readonly string[];
  /** Rows that are there even without a tie, unless they stand outside the lens. */
  rows?: readonly Node[];
}

/** Nodes of one label that `all` adds at most. */
const mostNodes = 10_000;

const readingOf = (
  ground: Ground,
  asked: LensRequest & { gone: readonly string[] },
  options: ReadOptions,
): Promise<Reading> => {
  const { rows, columns, path, property, query } = asked;
  if (query !== undefined) return byQuery(ground, { ...asked, query }, options);
  if (rows !== undefined && (path !== undefined || property !== undefined))
    return byPath(ground.graph, { ...asked, rows, path: path ?? [] }, options);
  if (rows !== undefined && columns !== undefined)
    return byLabels(ground.graph, { ...asked, rows, columns }, options);
  throw new GraphError(
    "invalid-request",
    "Give rows and columns, or rows and path or property, or query alone",
  );
};

const distinct = (nodes: readonly Node[]): Node[] => [
  ...new Map(nodes.map((node) => [node.id, node])).values(),
];

/** Where each of these nodes stands among them, by its id. */
const placesOf = async (nodes: readonly Node[]): Promise<Map<string, number>> => {
  const places = new Map<string, number>();
  await forMany(nodes, ({ id }) => void places.set(id, places.size));
  return places;
};

/** Rows and columns as they are met, each once. */
const sides = () => {
  const met = { rows: new Map<string, Node>(), columns: new Map<string, Node>() };
  return {
    note(row: Node, column: Node): void {
      met.rows.set(row.id, row);
      met.columns.set(column.id, column);
    },
    of: (side: keyof typeof met): Node[] => [...met[side].values()],
  };
};

const only = (ids: readonly string[] | undefined) => {
  const meant = new Set(ids);
  return (id: string): boolean => ids === undefined || meant.has(id);
};

/**
 * A lens of any database, read: at most 50,000 ties, and `truncated` where there were more.
 * @throws GraphError naming the label, type, step, query or node that is not there, or stands outside
 */
export const readLens = async (
  ground: Ground,
  request: LensRequest,
  options: ReadOptions,
  { gone = [], rows: extra = [] }: Wanted = {},
): Promise<LensContext> => {
  const { graph } = ground;
  const { rowIds, columnIds, all = false, world } = request;
  const reading = await readingOf(ground, { ...request, gone }, options);
  const { query, nodes, labels, holding = { rows: [], columns: [] } } = reading;
  const [isRow, isColumn] = [only(rowIds), only(columnIds)];
  const told: Told[] = [];
  const [met, joined] = [sides(), sides()];
  await forMany(reading.told, (pair) => {
    const [row, column] = [nodes.get(pair.row), nodes.get(pair.column)];
    if (row === undefined || column === undefined) return;
    met.note(row, column);
    if (!isRow(pair.row) || !isColumn(pair.column)) return;
    told.push(pair);
    joined.note(row, column);
  });
  const named = [...(rowIds ?? []), ...(columnIds ?? [])].filter((id) => !nodes.has(id));
  if (named.length > 0)
    for (const node of await namedNodes(graph, named, options)) nodes.set(node.id, node);

  const here = (ids: readonly string[]): Node[] => ids.flatMap((id) => nodes.get(id) ?? []);
  const sideOf = (side: keyof typeof holding) => ({
    label: labels[side],
    tied: met.of(side),
    where: holding[side],
  });
  for (const [side, ids, noun] of [
    ["rows", rowIds, "row"],
    ["columns", columnIds, "column"],
  ] as const) {
    if (ids === undefined || ids.length === 0) continue;
    const outside = await outsideOf(graph, here(ids), sideOf(side), options);
    refuseOutside(`${noun}Ids`, outside, { label: labels[side], noun });
  }
  const outside =
    extra.length === 0
      ? []
      : await outsideOf(graph, distinct(extra), { ...sideOf("rows"), ids: rowIds }, options);
  const strange = new Set(outside.map(({ node }) => node.id));
  const [tiedRows, tiedColumns] = [joined.of("rows"), joined.of("columns")];
  const others = async (
    tied: readonly Node[],
    side: keyof typeof holding,
    ids: readonly string[] | undefined,
  ) => {
    if (!all) return [];
    const where = holding[side];
    const own = labels[side] ?? sharedLabel(tied);
    if (ids !== undefined && (where.length === 0 || own === null)) return here(ids);
    if (own === null) return [];
    return nodesHolding(graph, { label: own, where, ids: ids ?? [] }, mostNodes + 1, options);
  };
  const [moreRows, moreColumns] = [
    await others(tiedRows, "rows", rowIds),
    await others(tiedColumns, "columns", columnIds),
  ];
  if (isDue()) await rest();
  const absent = new Set(gone);
  const kept = (more: readonly Node[]): Node[] =>
    more.slice(0, mostNodes).filter(({ id }) => !absent.has(id));
  const rows = await manySorted(
    distinct([...tiedRows, ...kept(moreRows), ...extra.filter(({ id }) => !strange.has(id))]),
    byLasting,
  );
  const columns = await manySorted(distinct([...tiedColumns, ...kept(moreColumns)]), byLasting);
  const [rowAt, columnAt] = [await placesOf(rows), await placesOf(columns)];
  const placed: LensCell[] = [];
  await forMany(told, (pair) => {
    const [row, column] = [rowAt.get(pair.row) ?? 0, columnAt.get(pair.column) ?? 0];
    placed.push({ ...pair, row, column });
  });
  const cells = await manyInOrder(
    placed,
    ({ row }) => row,
    (a, b) => a.column - b.column,
  );
  const cut = moreRows.length > mostNodes || moreColumns.length > mostNodes;
  return {
    rows,
    columns,
    cells,
    world: world ?? query?.world ?? "open",
    truncated: reading.truncated || cut,
    outside,
    query,
  };
};

export type ToldContext = Omit<LensContext, "cells" | "query" | "outside">;

/** What every view answers with of its context. */
export const told = ({ rows, columns, world, truncated }: LensContext): ToldContext => ({
  rows,
  columns,
  world,
  truncated,
});
