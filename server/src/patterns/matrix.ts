import type { Node } from "@chengmai/cypher";
import { type Matrix, matrixOf } from "@chengmai/cypher/matrix";

/** One relationship that ties a row to a column, by ids; the same may come by several ways. */
interface MatrixTie {
  row: string;
  column: string;
  relationship: string;
  claims: readonly string[];
}

interface Pair {
  row: Node;
  column: Node;
  relationships: Set<string>;
  claims: Set<string>;
}

/** Ties as a table: a cell counts the distinct relationships of its pair and joins their claims. */
export const matrixOfTies = (
  ties: readonly MatrixTie[],
  nodes: ReadonlyMap<string, Node>,
): Matrix => {
  const pairs = new Map<string, Pair>();
  for (const tie of ties) {
    const [row, column] = [nodes.get(tie.row), nodes.get(tie.column)];
    if (row === undefined || column === undefined) continue;
    const at = `${row.id}\n${column.id}`;
    const pair = pairs.get(at) ?? { row, column, relationships: new Set(), claims: new Set() };
    pairs.set(at, pair);
    pair.relationships.add(tie.relationship);
    for (const claim of tie.claims) pair.claims.add(claim);
  }
  return matrixOf(
    [...pairs.values()].map(({ row, column, relationships, claims }) => ({
      row,
      column,
      count: relationships.size,
      claims: [...claims],
    })),
  );
};
