import type { Node } from "@chengmai/cypher";
import { seriate } from "./seriation.ts";

/** One relationship that ties a row to a column, by ids; the same may come by several ways. */
interface MatrixTie {
  row: string;
  column: string;
  relationship: string;
  claims: readonly string[];
}

interface Cell {
  row: number;
  column: number;
  count: number;
  claims: string[];
}

interface Matrix {
  rows: Node[];
  columns: Node[];
  cells: Cell[];
  orderRows: number[];
  orderColumns: number[];
}

// Indices in the order of first sight: the same ties in give the same table out.
const numbered = (nodes: ReadonlyMap<string, Node>) => {
  const seen: Node[] = [];
  const places = new Map<string, number>();
  const place = (id: string): number | undefined => {
    const node = nodes.get(id);
    if (node === undefined) return undefined;
    const known = places.get(id) ?? seen.push(node) - 1;
    places.set(id, known);
    return known;
  };
  return { seen, place };
};

/** Ties as a table: a cell counts the distinct relationships of its pair and joins their claims. */
export const matrixOf = (ties: readonly MatrixTie[], nodes: ReadonlyMap<string, Node>): Matrix => {
  const rows = numbered(nodes);
  const columns = numbered(nodes);
  const cells = new Map<string, Cell>();
  const counted = new Set<string>();
  for (const tie of ties) {
    const row = rows.place(tie.row);
    const column = columns.place(tie.column);
    if (row === undefined || column === undefined) continue;
    const at = `${row} ${column}`;
    if (counted.has(`${at} ${tie.relationship}`)) continue;
    counted.add(`${at} ${tie.relationship}`);
    const cell = cells.get(at) ?? { row, column, count: 0, claims: [] };
    cell.count += 1;
    cell.claims = [...new Set([...cell.claims, ...tie.claims])];
    cells.set(at, cell);
  }
  const all = [...cells.values()];
  return { rows: rows.seen, columns: columns.seen, cells: all, ...seriate(all) };
};
