import { type Cell as Tied, type Matrix as Table, matrixOf as made } from "@chengmai/cypher/matrix";
import { isNode, type Node, type Value } from "@chengmai/cypher/values";

/** A cell, and what the answer tells of its pair beside. */
export interface Cell extends Tied {
  inherited: boolean;
  /** Whatever else the row tells of the pair, by column name. */
  more: { name: string; value: Value }[];
}

export type Matrix = Table<Cell>;

const known = new Set(["row", "column", "count", "claims", "strength"]);

const nodeIn = (value: Value | undefined): Node | null =>
  value !== undefined && isNode(value) ? value : null;

function told(columns: readonly string[], values: readonly Value[]) {
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

/** The rows of a named query's answer as a matrix; null where they are no such rows. */
export function matrixOf(columns: readonly string[], rows: readonly Value[][]): Matrix | null {
  const found = rows.flatMap((values) => told(columns, values) ?? []);
  return found.length === 0 && rows.length > 0 ? null : made(found);
}
