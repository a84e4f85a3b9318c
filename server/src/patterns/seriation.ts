import { connectedParts } from "./connected-parts.ts";

/** A tie of a two-sided table; `row` and `column` are indices. */
export interface Tie {
  row: number;
  column: number;
  count: number;
}

interface Orders {
  orderRows: number[];
  orderColumns: number[];
}

type Scores = Map<number, number>;
type Side = "row" | "column";

const sums = (ties: readonly Tie[], side: Side): Scores => {
  const sum: Scores = new Map();
  for (const tie of ties) sum.set(tie[side], (sum.get(tie[side]) ?? 0) + tie.count);
  return sum;
};

const averages = (ties: readonly Tie[], side: Side, weights: Scores, given: Scores): Scores => {
  const other = side === "row" ? "column" : "row";
  const mean: Scores = new Map();
  for (const tie of ties) {
    const share = (tie.count * (given.get(tie[other]) ?? 0)) / (weights.get(tie[side]) ?? 1);
    mean.set(tie[side], (mean.get(tie[side]) ?? 0) + share);
  }
  return mean;
};

// Taking the weighted mean away removes the trivial axis, on which all rows are alike.
const centred = (scores: Scores, weights: Scores): Scores => {
  let total = 0;
  let weight = 0;
  for (const [index, score] of scores) {
    total += score * (weights.get(index) ?? 0);
    weight += weights.get(index) ?? 0;
  }
  const shifted = [...scores].map(([index, score]) => [index, score - total / weight] as const);
  const length = Math.hypot(...shifted.map(([, score]) => score));
  return new Map(shifted.map(([index, score]) => [index, length > 1e-9 ? score / length : 0]));
};

const byScore = (scores: Scores, weights: Scores): number[] =>
  [...scores.keys()].toSorted(
    (a, b) =>
      Math.round(1e6 * ((scores.get(a) ?? 0) - (scores.get(b) ?? 0))) ||
      (weights.get(b) ?? 0) - (weights.get(a) ?? 0) ||
      a - b,
  );

const orderPart = (ties: readonly Tie[]): Orders => {
  const rowWeights = sums(ties, "row");
  const columnWeights = sums(ties, "column");
  // Any start that is not the trivial axis will do; a fixed one gives the same picture every time.
  const start = [...rowWeights.keys()].map((row, at) => [row, Math.sin(at + 1)] as const);
  let rows = centred(new Map(start), rowWeights);
  let columns: Scores = new Map();
  for (let round = 0; round < 200; round += 1) {
    columns = averages(ties, "column", columnWeights, rows);
    rows = centred(averages(ties, "row", rowWeights, columns), rowWeights);
  }
  return { orderRows: byScore(rows, rowWeights), orderColumns: byScore(columns, columnWeights) };
};

/**
 * Orders of rows and columns that put what is alike side by side: reciprocal averaging, the first
 * axis of correspondence analysis, part by part, the largest first. It is linear in the ties;
 * reorder.js's optimal leaf order was tried and takes 52 s for 300 rows.
 */
export const seriate = (ties: readonly Tie[]): Orders => {
  const parts = connectedParts(ties).map(orderPart);
  return {
    orderRows: parts.flatMap(({ orderRows }) => orderRows),
    orderColumns: parts.flatMap(({ orderColumns }) => orderColumns),
  };
};
