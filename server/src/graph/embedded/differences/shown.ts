import type { Notice } from "../../graph.ts";
import { GraphError, type Place } from "../../graph-error.ts";
import { placeAt } from "@chengmai/cypher/text";
import { queryOf, type Difference, type Shown } from "./difference.ts";
import type { Syntax } from "../syntax/tree.ts";
import type { Scopes } from "../types/scopes.ts";
import { nameDifferences } from "./in-names.ts";
import { nullListDifferences } from "./in-null-lists.ts";
import { pathDifferences } from "./in-paths.ts";
import { patternDifferences } from "./in-patterns.ts";
import { comparisonDifferences } from "./in-comparisons.ts";
import { clauseDifferences } from "./in-clauses.ts";
import { failureDifferences } from "./in-failures.ts";
import { largeNumberDifferences } from "./in-large-numbers.ts";
import { valueDifferences } from "./in-values.ts";

export type { Difference } from "./difference.ts";

/** Everything this engine is known to do otherwise than Neo4j. */
export const differences: readonly Difference[] = [
  ...patternDifferences,
  ...clauseDifferences,
  ...comparisonDifferences,
  ...largeNumberDifferences,
  ...failureDifferences,
  ...valueDifferences,
  ...nameDifferences,
  ...nullListDifferences,
  ...pathDifferences,
];

/** More places of one kind would only colour the page. */
const mostPlaces = 20;

/** Every difference of the list that a query shows. */
export function shownDifferences(text: string, tree: Syntax, scopes: Scopes): Shown[] {
  const query = queryOf(tree, scopes);
  return differences.flatMap(({ code, detect }) => {
    const starts = [...new Set(detect(query).map(({ from }) => from))];
    const [first, ...more] = starts.slice(0, mostPlaces).map((from) => placeAt(text, from));
    return first ? [{ code, places: [first, ...more] as [Place, ...Place[]] }] : [];
  });
}

const byCode = new Map(differences.map((difference) => [difference.code, difference]));

/** What is said of a difference, with where a query shows it. */
export const toldDifferences = (shown: readonly Shown[]): (Difference & Pick<Shown, "places">)[] =>
  shown.flatMap(({ code, places }) => {
    const difference = byCode.get(code);
    return difference ? [{ ...difference, places }] : [];
  });

/** A notice, and of which answers it is told. */
export type Remark = Notice & Pick<Difference, "most" | "bare">;

/** Throws for the first that is refused; gives a notice for each other. */
export function judgeDifferences(shown: readonly Shown[]): Remark[] {
  return toldDifferences(shown).map((difference) => {
    const { code, title, advice, action, most, bare, places } = difference;
    const [place] = places;
    const message = `${title.en}. ${advice.en}`;
    if (action === "refuse") throw new GraphError("engine-cannot", message, { place });
    const words = { zh: `${title.zh}。${advice.zh}`, en: message };
    const of = { ...(most === undefined ? {} : { most }), ...(bare === undefined ? {} : { bare }) };
    return { code, message, words, ...place, ...of };
  });
}
