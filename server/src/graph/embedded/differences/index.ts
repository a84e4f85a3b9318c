import type { Notice } from "../../graph.ts";
import { GraphError, type Place } from "../../graph-error.ts";
import { placeAt } from "../../place-at.ts";
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

/** A difference, and where a query shows it. */
export interface Shown {
  difference: Difference;
  places: [Place, ...Place[]];
}

/** Every difference of the list that a query shows. */
export function shownDifferences(text: string, tree: Syntax, scopes: Scopes): Shown[] {
  const query = queryOf(tree, scopes);
  return differences.flatMap((difference) => {
    const starts = new Set((difference.detect?.(query) ?? []).map(({ from }) => from));
    const [first, ...more] = [...starts].map((from) => placeAt(text, from));
    return first ? [{ difference, places: [first, ...more] as [Place, ...Place[]] }] : [];
  });
}

/** Throws for the first that is refused; gives a notice for each other. */
export function judgeDifferences(shown: readonly Shown[]): Notice[] {
  return shown.map(({ difference: { code, title, advice, action }, places: [place] }) => {
    const message = `${title.en}. ${advice.en}`;
    if (action === "refuse") throw new GraphError("engine-cannot", message, { place });
    return { code, message, ...place };
  });
}
