import { randomOf } from "../../src/patterns/random.ts";

/** Rows as the columns they have. */
export interface Table {
  name: string;
  columns: number;
  rows: number[][];
}

const random = randomOf(1);
const upTo = (size: number): number => Math.floor(random() * size);

/** Each row has each column with the same chance. */
export const even = (rows: number, columns: number, share: number): Table => ({
  name: `${rows} × ${columns} at ${share * 100} %`,
  columns,
  rows: Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (_, column) => column).filter(() => random() < share),
  ),
});

/** Twenty columns a row, of twenty kinds of row: of six values of each property a kind has one, or sometimes another. */
export const ofKinds = (rows: number): Table => {
  const kinds = Array.from({ length: 20 }, () =>
    Array.from({ length: 20 }, () => ({ usual: upTo(6), other: upTo(6), varies: random() < 0.3 })),
  );
  return {
    name: `${rows} × 120, 20 a row, 20 kinds of row`,
    columns: 120,
    rows: Array.from({ length: rows }, () =>
      (kinds[upTo(20)] ?? []).map(
        ({ usual, other, varies }, at) => 6 * at + (varies && random() < 0.5 ? other : usual),
      ),
    ),
  };
};

/** Pairs of different nodes, drawn evenly. */
export const pairsOf = (nodes: number, count: number): [number, number][] => {
  const met = new Set<number>();
  while (met.size < count) {
    const [a, b] = [upTo(nodes), upTo(nodes)];
    if (a !== b) met.add(a * nodes + b);
  }
  return [...met].map((pair) => [Math.floor(pair / nodes), pair % nodes]);
};
