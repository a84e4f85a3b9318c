/** Rows of one kind, as many as are asked for. */
export interface Kind {
  name: string;
  text: string;
}

/** `$rows` is the number of rows; the nodes are those of the built-in graph, over and over. */
export const kinds: readonly Kind[] = [
  { name: "small values", text: "UNWIND range(1, $rows) AS n RETURN n, n * 2 AS m, 'x' + n AS x" },
  { name: "nodes", text: "UNWIND range(1, $rows) AS i MATCH (n:City) RETURN n LIMIT $rows" },
];

/** The text with its number in it: both ways of asking then plan and keep the same words. */
export const textOf = ({ text }: Kind, rows: number): string =>
  text.replaceAll("$rows", String(rows));
