import type { Place } from "./graph-error.ts";

/** The place of an offset, line and column counting from 1. */
export const placeAt = (text: string, offset: number): Place => {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
};
