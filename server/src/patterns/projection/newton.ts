import { solve } from "./solve.ts";

/** Rows, or columns, of one degree: they are alike in all. */
export interface Kind {
  degree: number;
  count: number;
}

/** Logarithms of what each kind brings to the odds of a tie. */
interface Fit {
  rows: Kind[];
  columns: Kind[];
  x: Float64Array;
  y: Float64Array;
}

export const logistic = (x: number): number =>
  x >= 0 ? 1 / (1 + Math.exp(-x)) : 1 - 1 / (1 + Math.exp(x));
const softplus = (x: number): number => (x > 0 ? x : 0) + Math.log1p(Math.exp(-Math.abs(x)));

const likelihood = ({ rows, columns, x, y }: Fit): number => {
  let sum = 0;
  for (const [i, row] of rows.entries()) sum += row.count * row.degree * (x[i] as number);
  for (const [j, column] of columns.entries())
    sum += column.count * column.degree * (y[j] as number);
  for (const [i, row] of rows.entries())
    for (const [j, column] of columns.entries())
      sum -= row.count * column.count * softplus((x[i] as number) + (y[j] as number));
  return sum;
};

/** The step of Newton's method, the last column kind held where it is, and by how much degrees are missed. */
const step = ({ rows, columns, x, y }: Fit) => {
  const [n, m] = [rows.length, columns.length];
  const left = rows.map(({ degree }) => degree);
  const leftOf = columns.map(({ degree }) => degree);
  const spread = Array.from({ length: n }, () => new Float64Array(m));
  const [own, ownOf] = [new Float64Array(n), new Float64Array(m)];
  for (const [i, row] of rows.entries())
    for (const [j, column] of columns.entries()) {
      const chance = logistic((x[i] as number) + (y[j] as number));
      left[i] = (left[i] as number) - column.count * chance;
      leftOf[j] = (leftOf[j] as number) - row.count * chance;
      const bend = row.count * column.count * chance * (1 - chance);
      (spread[i] as Float64Array)[j] = bend;
      own[i] = (own[i] as number) + bend;
      ownOf[j] = (ownOf[j] as number) + bend;
    }
  const error = Math.max(0, ...left.map(Math.abs), ...leftOf.map(Math.abs));
  const slope = rows.map(({ count }, i) => count * (left[i] as number));
  const right = Float64Array.from({ length: m - 1 }, (_, j) => {
    const column = columns[j] as Kind;
    return column.count * (leftOf[j] as number);
  });
  const matrix = new Float64Array((m - 1) * (m - 1));
  for (let j = 0; j < m - 1; j += 1) matrix[j * (m - 1) + j] = (ownOf[j] as number) * (1 + 1e-12);
  for (let i = 0; i < n; i += 1) {
    const line = spread[i] as Float64Array;
    const whole = Math.max(own[i] as number, 1e-300);
    for (let j = 0; j < m - 1; j += 1) {
      const part = (line[j] as number) / whole;
      right[j] = (right[j] as number) - part * (slope[i] as number);
      for (let k = 0; k <= j; k += 1)
        matrix[j * (m - 1) + k] = (matrix[j * (m - 1) + k] as number) - part * (line[k] as number);
    }
  }
  solve(matrix, right);
  const dy = new Float64Array(m);
  dy.set(right);
  const dx = Float64Array.from(slope, (all, i) => {
    const line = spread[i] as Float64Array;
    let sum = all;
    for (let j = 0; j < m - 1; j += 1) sum -= (line[j] as number) * (dy[j] as number);
    return sum / Math.max(own[i] as number, 1e-300);
  });
  return { dx, dy, error };
};

const moved = (fit: Fit, { dx, dy }: { dx: Float64Array; dy: Float64Array }, by: number): Fit => ({
  ...fit,
  x: fit.x.map((at, i) => at + by * (dx[i] as number)),
  y: fit.y.map((at, j) => at + by * (dy[j] as number)),
});

/** Beyond such an error in any degree there is another step. */
const enough = 1e-9;
const mostSteps = 200;
const farthest = 6;

/** The likeliest fit (Newton's method, each step cut until it makes nothing worse) and the degree missed by most. */
export const fitted = (begin: Fit): { fit: Fit; error: number } => {
  let fit = begin;
  let [before, { dx, dy, error }] = [likelihood(fit), step(fit)];
  for (let steps = 0; error > enough && steps < mostSteps; steps += 1) {
    const length = Math.max(...dx.map(Math.abs), ...dy.map(Math.abs));
    let by = Math.min(1, farthest / length);
    let next = moved(fit, { dx, dy }, by);
    let found = likelihood(next);
    for (let cut = 0; cut < 40 && !(found >= before - 1e-13 * Math.abs(before)); cut += 1) {
      by /= 2;
      next = moved(fit, { dx, dy }, by);
      found = likelihood(next);
    }
    fit = next;
    before = found;
    ({ dx, dy, error } = step(fit));
  }
  return { fit, error };
};
