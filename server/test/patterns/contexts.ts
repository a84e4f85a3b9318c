import * as fc from "fast-check";
import { type Context, contextOf } from "../../src/patterns/context.ts";

/** Rows as the columns they have. */
export type Rows = readonly (readonly number[])[];

export const contextOfRows = (rows: Rows, columns: number): Context =>
  contextOf(
    rows.length,
    columns,
    rows.flatMap((own, row) => own.map((column) => [row, column] as const)),
  );

/** Small contexts, sparse and dense, empty ones among them. */
export const someRows = (most: { rows: number; columns: number }) =>
  fc.integer({ min: 0, max: most.columns }).chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.array(
        columns === 0 ? fc.constant<number[]>([]) : fc.uniqueArray(fc.nat({ max: columns - 1 })),
        { maxLength: most.rows },
      ),
    }),
  );

/** Every set of numbers below a size. */
export const subsets = (size: number): number[][] =>
  Array.from({ length: 2 ** size }, (_, mask) =>
    Array.from({ length: size }, (_each, at) => at).filter((at) => (mask >> at) & 1),
  );

/** By looking at every row and column. */
export const derive = (rows: Rows, columns: number) => ({
  intent: (extent: readonly number[]): number[] =>
    Array.from({ length: columns }, (_, at) => at).filter((column) =>
      extent.every((row) => rows[row]?.includes(column)),
    ),
  extent: (intent: readonly number[]): number[] =>
    [...rows.keys()].filter((row) => intent.every((column) => rows[row]?.includes(column))),
});
