import type { Notice } from "../../graph.ts";
import { GraphError } from "../../graph-error.ts";
import { placeAt } from "../dialect/pieces.ts";
import { queryOf, type Difference } from "./difference.ts";
import type { Syntax } from "../dialect/syntax.ts";
import type { Scopes } from "../types/scopes.ts";
import { mendedDifferences } from "./mended.ts";
import { patternDifferences } from "./patterns.ts";
import { comparisonDifferences } from "./comparisons.ts";
import { valueDifferences } from "./values.ts";

export type { Difference } from "./difference.ts";

/** Everything this engine is known to do otherwise than Neo4j. */
export const differences: readonly Difference[] = [
  ...patternDifferences,
  ...comparisonDifferences,
  ...valueDifferences,
  ...mendedDifferences,
];

/** Holds a query against the list: throws for the first it refuses, gives a notice for each other it shows. */
export function judgeDifferences(text: string, tree: Syntax, scopes: Scopes): Notice[] {
  const query = queryOf(tree, scopes);
  const notices: Notice[] = [];
  for (const { code, title, advice, action, detect } of differences) {
    const [first] = detect?.(query) ?? [];
    if (!first) continue;
    const place = placeAt(text, first.from);
    const message = `${title.en}. ${advice.en}`;
    if (action === "refuse") throw new GraphError("engine-cannot", message, { place });
    notices.push({ code, message, ...place });
  }
  return notices;
}
