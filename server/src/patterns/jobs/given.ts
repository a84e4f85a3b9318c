import { type Context, contextOf } from "../context.ts";

/** A context as it is sent to a worker. */
export interface GivenContext {
  rows: number;
  columns: number;
  pairs: readonly (readonly [row: number, column: number])[];
}

export const contextGiven = ({ rows, columns, pairs }: GivenContext): Context =>
  contextOf(rows, columns, pairs);
