import type { Random } from "../../../../scripts/fuzz/random.ts";

/** What a variable of a random query holds; a bag is a list whose order nothing promises. */
export type Kind =
  | "node"
  | "relationship"
  /** The relationships of a path of several hops. */
  | "links"
  | "path"
  | "integer"
  | "float"
  | "text"
  | "boolean"
  | "integers"
  | "texts"
  | "nodes"
  | "bag"
  | "map";

export type Scope = ReadonlyMap<string, Kind>;

/** What the making of a query carries along. */
export interface Making extends Random {
  mark: string;
  /** What joins two labels: a query keeps to one sign. */
  and: ":" | "&";
  /** A name that the query does not use yet. */
  fresh: (stem: string) => string;
}

/** The names in scope that hold one of these kinds. */
export const named = (scope: Scope, ...kinds: Kind[]): string[] =>
  [...scope].filter(([, kind]) => kinds.includes(kind)).map(([name]) => name);

export const isScalar = (kind: Kind): boolean =>
  kind === "integer" || kind === "float" || kind === "text" || kind === "boolean";
