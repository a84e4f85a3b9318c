import type { Value } from "@chengmai/cypher";
import type { Place } from "../../graph-error.ts";
import type { Syntax } from "../syntax/tree.ts";
import type { Scopes } from "../types/scopes.ts";
import { any, type Type } from "../types/type.ts";

interface Words {
  zh: string;
  en: string;
}

/** What a detection looks at: the parse tree, and what is known of its values. */
export interface Query {
  tree: Syntax;
  scopes: Scopes;
  typeOf: (node: Syntax | undefined) => Type;
}

/** One thing this engine does otherwise than Neo4j, kept as data. */
export interface Difference {
  code: string;
  title: Words;
  /** What to write instead. */
  advice: Words;
  /** notice: may be wrong, and says so. refuse: would be wrong. */
  action: "notice" | "refuse";
  /** It cannot show itself in an answer of more rows than these. */
  most?: number;
  /** Nor where that row holds what gathering nothing cannot give. */
  bare?: boolean;
  /** Where a query shows it. */
  detect: (query: Query) => Syntax[];
  /** Run on the bare engine: its answer is not Neo4j's, until the engine is mended. */
  probe: {
    setup?: readonly string[];
    query: string;
    params?: Readonly<Record<string, Value>>;
    /** Null where Neo4j refuses. */
    neo4jAnswer: Value[][] | null;
  };
}

/** A difference, by its code, and where a query shows it. */
export interface Shown {
  code: string;
  places: [Place, ...Place[]];
}

/** The view of a query that detections share. */
export const queryOf = (tree: Syntax, scopes: Scopes): Query => ({
  tree,
  scopes,
  typeOf: (node) => (node && scopes.types.get(node)) ?? any,
});

/** What this engine has not, refused. */
export const lacks = (
  code: string,
  zh: string,
  en: string,
  advice: Difference["advice"],
  detect: (query: Query) => Syntax[],
  probe: Difference["probe"],
): Difference => ({ code, title: { zh, en }, advice, action: "refuse", detect, probe });
