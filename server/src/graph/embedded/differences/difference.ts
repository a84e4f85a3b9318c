import type { Value } from "@chengmai/cypher";
import type { Place } from "../../graph-error.ts";
import type { Syntax } from "../dialect/syntax.ts";
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
  /** mended: rewritten so that the answer is right. notice: may be wrong, and says so. refuse: would be wrong. */
  action: "mended" | "notice" | "refuse";
  /** Where a query shows it; absent for what is mended. */
  detect?: (query: Query) => Syntax[];
  /** Run on the bare engine: its answer is not Neo4j's, until the engine is mended. */
  probe: { setup?: readonly string[]; query: string; neo4jAnswer: Value[][] };
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

/** What the dialect cures: its probe is wrong on the bare engine and right through the port. */
export const mended = (
  code: string,
  zh: string,
  en: string,
  query: string,
  neo4jAnswer: Difference["probe"]["neo4jAnswer"],
  setup: readonly string[] = [],
): Difference => ({
  code,
  title: { zh, en },
  advice: { zh: "无需改动，查询会自动改写。", en: "Nothing to do: the query is rewritten." },
  action: "mended",
  probe: { setup, query, neo4jAnswer },
});
