import type { Value } from "@chengmai/cypher";

/** A function that answers here as in Neo4j: as Neo4j writes its signature, and an example that proves it. */
export interface Entry {
  signature: string;
  description: string;
  example: string;
  gives: Value;
  aggregating?: boolean;
  /** What comes before RETURN in the example. */
  after?: string;
}

/** Rows of a table as entries. */
export const entries = (
  rows: readonly (readonly [
    signature: string,
    description: string,
    example: string,
    gives: Value,
  ])[],
  common: Pick<Entry, "aggregating" | "after"> = {},
): Entry[] =>
  rows.map(([signature, description, example, gives]) => ({
    signature,
    description,
    example,
    gives,
    ...common,
  }));
