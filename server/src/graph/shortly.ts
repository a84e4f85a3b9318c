import type { ReadOptions } from "./graph.ts";

/** For a question of the house's own that is soon answered: it waits behind nothing from outside. */
export const shortly = (options: ReadOptions = {}): ReadOptions => ({
  house: true,
  short: true,
  ...options,
});
