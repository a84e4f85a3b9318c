import { isNode, type Node, type Value } from "@chengmai/cypher/values";

export interface Cell {
  row: Node;
  column: Node;
  count: number;
  /** Ids of the claims that the count counts. */
  claims: string[];
  inherited: boolean;
  /** Whatever else the row tells of the pair, by column name. */
  more: { name: string; value: Value }[];
}

export interface Matrix {
  rows: Node[];
  columns: Node[];
  /** By row, then column, as indices into the two lists; null where nothing ties the pair. */
  cells: (Cell | null)[][];
  most: number;
}

const known = new Set(["row", "column", "count", "claims", "strength"]);

const nodeIn = (value: Value | undefined): Node | null =>
  value !== undefined && isNode(value) ? value : null;

function cellOf(columns: readonly string[], values: readonly Value[]): Cell | null {
  const at = (name: string) => values[columns.indexOf(name)];
  const [row, column, count, claims] = [
    nodeIn(at("row")),
    nodeIn(at("column")),
    at("count"),
    at("claims"),
  ];
  if (row === null || column === null || typeof count !== "number") return null;
  return {
    row,
    column,
    count,
    claims: Array.isArray(claims) ? claims.filter((claim) => typeof claim === "string") : [],
    inherited: at("strength") === "inherited",
    more: columns.flatMap((name, index) =>
      known.has(name) ? [] : [{ name, value: values[index] ?? null }],
    ),
  };
}

/** The rows of an answer laid out as a matrix, in the order they came; null where they are no such rows. */
export function matrixOf(columns: readonly string[], rows: readonly Value[][]): Matrix | null {
  const found = rows.flatMap((values) => cellOf(columns, values) ?? []);
  if (found.length === 0 && rows.length > 0) return null;
  const down = new Map(found.map(({ row }) => [row.id, row]));
  const across = new Map(found.map(({ column }) => [column.id, column]));
  const byPair = new Map(found.map((cell) => [`${cell.row.id}\n${cell.column.id}`, cell]));
  return {
    rows: [...down.values()],
    columns: [...across.values()],
    cells: [...down.keys()].map((row) =>
      [...across.keys()].map((column) => byPair.get(`${row}\n${column}`) ?? null),
    ),
    most: Math.max(0, ...found.map(({ count }) => count)),
  };
}
