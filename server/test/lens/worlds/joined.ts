import { type Cells, columnsOf } from "./by-definition.ts";

/** Rows and columns changed over. */
export const turned = (cells: Cells): Cells =>
  new Map([...cells].map(([cell, count]) => [cell.split(" ").toReversed().join(" "), count]));

/** Pairs of rows that share a column, lower first, each with its weight. */
export const joinedBy = (
  cells: Cells,
  weight: "count" | "jaccard" | "cosine" | "hyperbolic",
): Map<string, number> => {
  const own = [...columnsOf(cells)].toSorted(([a], [b]) => a - b);
  const having = (column: number): number => own.filter(([, set]) => set.has(column)).length;
  const pairs = new Map<string, number>();
  for (const [place, [a, one]] of own.entries())
    for (const [b, other] of own.slice(place + 1)) {
      const both = [...one].filter((column) => other.has(column));
      if (both.length === 0) continue;
      const worth = {
        count: both.length,
        jaccard: both.length / new Set([...one, ...other]).size,
        cosine: both.length / Math.sqrt(one.size * other.size),
        hyperbolic: both.reduce((sum, column) => sum + 1 / (having(column) - 1), 0),
      };
      pairs.set(`${a} ${b}`, worth[weight]);
    }
  return pairs;
};

/** How likely the weight of a pair is by chance, at the end where that is less (Serrano, Boguñá, Vespignani 2009). */
export const disparityIn = (pairs: ReadonlyMap<string, number>, pair: string): number =>
  Math.min(
    ...pair.split(" ").map((end) => {
      const own = [...pairs].filter(([each]) => each.split(" ").includes(end));
      const strength = own.reduce((sum, [, weight]) => sum + weight, 0);
      return (1 - (pairs.get(pair) ?? 0) / strength) ** (own.length - 1);
    }),
  );
