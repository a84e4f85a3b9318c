import { type Context, contextOf } from "../context.ts";

/** A context as it is sent to a worker. */
export interface GivenContext {
  rows: number;
  columns: number;
  /** Row and column of each pair, one after the other. */
  pairs: Int32Array;
}

function* pairsIn({ pairs }: GivenContext): Generator<[row: number, column: number]> {
  for (let at = 0; at + 1 < pairs.length; at += 2)
    yield [pairs[at] as number, pairs[at + 1] as number];
}

export const contextGiven = (given: GivenContext): Context =>
  contextOf(given.rows, given.columns, pairsIn(given));
