import type { Matrix } from "./matrix-of.ts";

interface Order {
  rows: number[];
  columns: number[];
}

const rounds = 20;

const indices = (length: number): number[] => Array.from({ length }, (_, at) => at);
const total = (weights: readonly number[]): number => weights.reduce((sum, one) => sum + one, 0);
const heaviest = (weights: readonly number[][]): number[] =>
  indices(weights.length).toSorted((a, b) => total(weights[b] ?? []) - total(weights[a] ?? []));

/** Sorts lines by the mean place of what they hold; a line that holds nothing goes last. */
function byCentre(
  weights: readonly number[][],
  across: readonly number[],
  now: readonly number[],
): number[] {
  const place = new Map(across.map((index, at) => [index, at]));
  const centre = weights.map((line) => {
    const whole = total(line);
    const sum = total(line.map((weight, index) => weight * (place.get(index) ?? 0)));
    return whole === 0 ? Number.POSITIVE_INFINITY : sum / whole;
  });
  const at = (index: number) => centre[index] ?? 0;
  return now.toSorted((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}

const same = (a: readonly number[], b: readonly number[]) => a.every((one, at) => one === b[at]);

/** An order that puts alike beside alike: rows and columns take turns at sorting each other by barycentre. */
export function seriated(weights: readonly number[][]): Order {
  const turned = indices(weights[0]?.length ?? 0).map((column) =>
    weights.map((row) => row[column] ?? 0),
  );
  let order: Order = { rows: heaviest(weights), columns: heaviest(turned) };
  for (let round = 0; round < rounds; round += 1) {
    const rows = byCentre(weights, order.columns, order.rows);
    const columns = byCentre(turned, rows, order.columns);
    const settled = same(rows, order.rows) && same(columns, order.columns);
    order = { rows, columns };
    if (settled) break;
  }
  return order;
}

/** The seriated order of a matrix; one of a set against itself has the same order both ways. */
export function orderOf({ rows, columns, cells }: Matrix): Order {
  const weights = cells.map((row) => row.map((cell) => cell?.count ?? 0));
  const place = new Map(columns.map(({ id }, at) => [id, at]));
  const square = rows.length === columns.length && rows.every(({ id }) => place.has(id));
  if (!square) return seriated(weights);
  // Each is fully like itself, which the answer leaves out.
  const most = Math.max(1, ...weights.flat());
  const filled = weights.map((row, at) =>
    row.map((weight, column) => (columns[column]?.id === rows[at]?.id ? most : weight)),
  );
  const order = seriated(filled);
  return { rows: order.rows, columns: order.rows.map((at) => place.get(rows[at]?.id ?? "") ?? 0) };
}

export const asGiven = ({ rows, columns }: Matrix): Order => ({
  rows: indices(rows.length),
  columns: indices(columns.length),
});
