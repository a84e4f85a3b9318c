import type { Node } from "@chengmai/cypher/values";

interface Table {
  rows: readonly Node[];
  columns: readonly Node[];
  cells: readonly { row: number; column: number }[];
}

/** Which rows, or columns, are meant: those whose name has a text, and that have so many ties at least. */
export interface Sieve {
  text: string;
  atLeast: number;
}

/** What passes everything. */
export const anything: Sieve = { text: "", atLeast: 0 };

/** A sieve as an address says it; what is no number of ties sieves nothing. */
export const sieveOf = (text: string, atLeast: string): Sieve => ({
  text,
  atLeast: /^\d{1,9}$/.test(atLeast) ? Number(atLeast) : 0,
});

/** The places of an order that pass, in that order. */
export function sieved(
  { rows, columns, cells }: Table,
  side: "row" | "column",
  order: readonly number[],
  { text, atLeast }: Sieve,
  nameOf: (node: Node) => string,
): number[] {
  const counts = new Map<number, number>();
  for (const cell of cells) counts.set(cell[side], (counts.get(cell[side]) ?? 0) + 1);
  const nodes = side === "row" ? rows : columns;
  const wanted = text.trim().toLowerCase();
  return order.filter((place) => {
    const node = nodes[place];
    return (
      node !== undefined &&
      (counts.get(place) ?? 0) >= atLeast &&
      nameOf(node).toLowerCase().includes(wanted)
    );
  });
}

/** The places of all columns that a row is tied to, or of all rows that a column is. */
export function tiedTo(
  { rows, columns, cells }: Table,
  side: "row" | "column",
  node: Node,
): number[] {
  const own = (side === "row" ? rows : columns).indexOf(node);
  const other = side === "row" ? "column" : "row";
  return cells.flatMap((cell) => (cell[side] === own ? [cell[other]] : []));
}

/** The rows that have both of two columns, only the one, only the other; by their places, in an order. */
export function twoColumns(
  { cells }: Pick<Table, "cells">,
  [a, b]: readonly [number, number],
  order: readonly number[],
): { both: number[]; onlyA: number[]; onlyB: number[] } {
  const having = (column: number) =>
    new Set(cells.filter((cell) => cell.column === column).map(({ row }) => row));
  const [ofA, ofB] = [having(a), having(b)];
  return {
    both: order.filter((row) => ofA.has(row) && ofB.has(row)),
    onlyA: order.filter((row) => ofA.has(row) && !ofB.has(row)),
    onlyB: order.filter((row) => ofB.has(row) && !ofA.has(row)),
  };
}
