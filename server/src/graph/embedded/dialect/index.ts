import type { Params, Schema } from "../../graph.ts";
import type { Place } from "../../graph-error.ts";
import { readScopes, type Scopes } from "../types/scopes.ts";
import { parse } from "./parse.ts";
import { placeBack, textOf } from "./pieces.ts";
import { renderer } from "./render.ts";
import { elementIds, type DerivedParam } from "./rules/element-ids.ts";
import { ofNothing, otherWords, patternComprehension } from "./rules/functions.ts";
import { labelComparison, quotedLabels } from "./rules/labels.ts";
import { inEmptyList, listPredicate, plusSign, slice } from "./rules/lists.ts";
import { sorted } from "./rules/sorting.ts";
import { subqueryReturn } from "./rules/subqueries.ts";
import { matchClause } from "./rules/patterns.ts";
import { orderItem, returnItem, star } from "./rules/projection.ts";
import type { Syntax } from "./syntax.ts";
import { testsIn } from "./tests.ts";

/** A query in the engine's own words. */
export interface Translation {
  text: string;
  query: Syntax;
  scopes: Scopes;
  derived: readonly DerivedParam[];
  /** Leads a place in `text` to the one in the user's. */
  place: (place: Place) => Place;
}

/** Rewrites a query, from its parse tree, into words the engine answers as Neo4j does. */
export async function translate(
  text: string,
  params: Params,
  schema: Schema | null,
): Promise<Translation> {
  const query = await parse(text);
  const scopes = readScopes(query, params, schema);
  const tests = testsIn(query);
  const derived: DerivedParam[] = [];
  const rules = [
    sorted,
    star,
    returnItem,
    orderItem,
    matchClause,
    elementIds((param) => void derived.push(param)),
    subqueryReturn,
    labelComparison,
    quotedLabels,
    listPredicate,
    inEmptyList,
    slice,
    plusSign,
    ofNothing,
    otherWords,
    patternComprehension,
  ];
  const rewriting = renderer(rules, text, { scopes, isTest: (node) => tests.has(node) });
  const list = rewriting.render(query);
  return { text: textOf(list), query, scopes, derived, place: placeBack(list, text) };
}
