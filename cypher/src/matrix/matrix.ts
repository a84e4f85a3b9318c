import type { Node } from "../values.ts";
import { seriate } from "./seriate.ts";

/** One pair that something ties, by the indices of its row and its column. */
export interface Cell {
  row: number;
  column: number;
  /** How many of what the source counts: between two labels relationships, of a named query what its header says. */
  count: number;
  /** Ids of the claims that the pair rests on. */
  claims: string[];
}

/** Two lists of nodes against each other; cells only where something ties the pair. */
export interface Matrix<One extends Cell = Cell> {
  rows: Node[];
  columns: Node[];
  cells: One[];
  /** Indices of rows, and of columns, alike beside alike. */
  orderRows: number[];
  orderColumns: number[];
}

/** What is told of one pair. */
interface Told {
  row: Node;
  column: Node;
  count: number;
  claims: string[];
}

// Indices in the order of first sight: the same told gives the same table.
const numbering = () => {
  const seen: Node[] = [];
  const places = new Map<string, number>();
  const place = (node: Node): number => {
    const known = places.get(node.id) ?? seen.push(node) - 1;
    places.set(node.id, known);
    return known;
  };
  return { seen, place };
};

const isOneSet = (rows: readonly Node[], columns: readonly Node[]): boolean => {
  const ids = new Set(columns.map(({ id }) => id));
  return rows.length === columns.length && rows.every(({ id }) => ids.has(id));
};

/** Orders of the two lists; a set against itself has one order both ways. */
const ordersOf = (rows: readonly Node[], columns: readonly Node[], cells: readonly Cell[]) => {
  if (!isOneSet(rows, columns)) return seriate(cells);
  const across = new Map(columns.map(({ id }, at) => [id, at]));
  const places = rows.map(({ id }) => across.get(id) ?? 0);
  // Each is fully like itself, which nothing tells of.
  const most = cells.reduce((so, { count }) => Math.max(so, count), 1);
  const other = cells.filter(({ row, column }) => column !== places[row]);
  const like = places.map((column, row) => ({ row, column, count: most }));
  const { orderRows } = seriate([...other, ...like]);
  return { orderRows, orderColumns: orderRows.map((row) => places[row] ?? 0) };
};

/** The matrix of what is told of pairs, in the order of first sight; of a pair told twice the last holds. */
export const matrixOf = <More extends Told>(
  told: readonly More[],
): Matrix<Cell & Omit<More, keyof Told>> => {
  const [rows, columns] = [numbering(), numbering()];
  const cells = new Map<string, Cell & Omit<More, keyof Told>>();
  for (const one of told) {
    const [row, column] = [rows.place(one.row), columns.place(one.column)];
    cells.set(`${row} ${column}`, { ...one, row, column });
  }
  const all = [...cells.values()];
  const orders = ordersOf(rows.seen, columns.seen, all);
  return { rows: rows.seen, columns: columns.seen, cells: all, ...orders };
};
