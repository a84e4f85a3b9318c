import { type Cells, columnsOf } from "./by-definition.ts";

const ways = (size: number): number[][] =>
  size === 0
    ? [[]]
    : ways(size - 1).flatMap((way) => [
        [...way, 0],
        [...way, 1],
      ]);

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The odds at which the chances of one row, or column, add up to its degree: found by halving. */
const halved = (degree: number, others: readonly number[]): number => {
  let [low, high] = [-80, 80];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    const sum = others.reduce((all, other) => all + logistic(middle + other), 0);
    if (sum < degree) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/**
 * The likeliest chances of a tie that keep all degrees on average (Saracco et al. 2017), one row or column at a time
 * until nothing moves; null where that does not come to rest, for no odds are large enough.
 */
const chancesOf = (rows: readonly number[], columns: readonly number[]): number[][] | null => {
  let [x, y] = [rows.map(() => 0), columns.map(() => 0)];
  for (let round = 0; round < 400; round += 1) {
    const before = [...x, ...y];
    x = rows.map((degree) => halved(degree, y));
    y = columns.map((degree) => halved(degree, x));
    const moved = Math.max(...[...x, ...y].map((own, at) => Math.abs(own - (before[at] ?? 0))));
    if (moved < 1e-9) return x.map((own) => y.map((other) => logistic(own + other)));
  }
  return null;
};

/** Of each pair of rows how likely it is to share so many columns by chance, summed over all ways to share; null as above. */
export const chanceOfPairs = (cells: Cells): Map<string, number> | null => {
  const own = [...columnsOf(cells)].toSorted(([a], [b]) => a - b);
  const columns = [...new Set(own.flatMap(([, set]) => [...set]))];
  const chances = chancesOf(
    own.map(([, set]) => set.size),
    columns.map((column) => own.filter(([, set]) => set.has(column)).length),
  );
  if (chances === null) return null;
  const all = ways(columns.length);
  const found = new Map<string, number>();
  for (const [i, [a, one]] of own.entries())
    for (const [j, [b, other]] of own.entries()) {
      if (j <= i) continue;
      const shared = [...one].filter((column) => other.has(column)).length;
      const each = columns.map((_, at) => (chances[i]?.[at] ?? 0) * (chances[j]?.[at] ?? 0));
      const enough = all.filter((way) => way.reduce((sum, hit) => sum + hit, 0) >= shared);
      const likely = enough.map((way) =>
        way.reduce(
          (product, hit, at) => product * (hit ? (each[at] ?? 0) : 1 - (each[at] ?? 0)),
          1,
        ),
      );
      found.set(
        `${a} ${b}`,
        likely.reduce((sum, one_) => sum + one_, 0),
      );
    }
  return found;
};

/** The same corrected for how many there are (Benjamini and Hochberg 1995). */
export const corrected = (chances: ReadonlyMap<string, number>): Map<string, number> => {
  const all = [...chances.values()].toSorted((a, b) => a - b);
  return new Map(
    [...chances].map(([pair, p]) => {
      const later = all.flatMap((other, at) =>
        other >= p ? [(other * all.length) / (at + 1)] : [],
      );
      return [pair, Math.min(1, ...later)];
    }),
  );
};
