import type { Value } from "@chengmai/cypher";

/** What the dialect cures: wrong on the bare engine, and right through the port. */
export interface Mended {
  code: string;
  about: string;
  setup: readonly string[];
  query: string;
  neo4jAnswer: Value[][];
}

export const mended = (
  code: string,
  about: string,
  query: string,
  neo4jAnswer: Value[][],
  setup: readonly string[] = [],
): Mended => ({ code, about, setup, query, neo4jAnswer });
