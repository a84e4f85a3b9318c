import type { Value } from "@chengmai/cypher/values";

/** What a neighbour's property must be; a value for every operator but `exists`. */
interface Condition {
  property: string;
  op: "=" | "<>" | "<" | "<=" | ">" | ">=" | "contains" | "starts" | "exists";
  value?: Value;
}

/** Which neighbours are wanted, in which order, and how many at once. */
export interface Wanted {
  /** Null: all. */
  types: readonly string[] | null;
  direction: "out" | "in" | "both";
  /** Null: all. */
  labels: readonly string[] | null;
  where: readonly Condition[];
  /** By `degree` or a property of the neighbour; null: as the database gives them. */
  order: { by: string; descending: boolean } | null;
  limit: number;
}
