import { sureNames } from "../types/sure.ts";
import { GraphError } from "../../graph-error.ts";
import { placeAt } from "@chengmai/cypher/text";
import { readScopes, type Known, type Scopes } from "../types/scopes.ts";
import { parse } from "../syntax/parse.ts";
import type { Piece } from "../syntax/pieces.ts";
import { renderer } from "./render.ts";
import type { Derived, DerivedParam } from "./derived.ts";
import { elementIds } from "./expressions/element-ids.ts";
import { javaPattern } from "./expressions/regex.ts";
import { hoisted } from "./clauses/hoisted.ts";
import { severalWhens } from "./expressions/cases.ts";
import { division, plainNumber, positive, power } from "./expressions/signs.ts";
import { ofNothing, otherWords, patternComprehension } from "./expressions/other-words.ts";
import { earlyWhere } from "./clauses/early-where.ts";
import { gatheredFirst } from "./clauses/gathering.ts";
import { labelComparison, labelsByWord, quotedLabels } from "./clauses/label-tests.ts";
import { inEmptyList, listPredicate, slice } from "./expressions/list-parts.ts";
import { reduced } from "./expressions/reduced.ts";
import { plusSign } from "./expressions/plus.ts";
import { rowCount } from "./clauses/row-counts.ts";
import { sorted } from "./clauses/sorting.ts";
import { subqueryReturn } from "./clauses/subqueries.ts";
import { mapProjection } from "./expressions/map-projections.ts";
import { matchClause, matchOfNothing, nullInPattern, workedPattern } from "./clauses/match.ts";
import { reorderedBranch } from "./clauses/unions.ts";
import { unwindOfOne } from "./clauses/unwind.ts";
import { orderItem, returnItem, star } from "./clauses/projection.ts";
import { wholeFloats } from "./expressions/whole-floats.ts";
import { mergeWithout } from "./clauses/writing.ts";
import { withoutOptionalCalls } from "./optional-calls.ts";
import { refuseWrites } from "./refused-writes.ts";
import type { Syntax } from "../syntax/tree.ts";
import { testsIn } from "../syntax/tests.ts";

/** A query in the engine's own words. */
interface Translation {
  pieces: readonly Piece[];
  query: Syntax;
  scopes: Scopes;
  derived: readonly DerivedParam[];
}

/** Rewrites a query, from its parse tree, into words the engine answers as Neo4j does. */
export async function translate(text: string, known: Known): Promise<Translation> {
  const query = withoutOptionalCalls(await parse(text));
  const scopes = readScopes(query, known);
  if (scopes.fault) {
    const { at, words } = scopes.fault;
    throw new GraphError("cypher-syntax", words, { place: placeAt(text, at.from) });
  }
  refuseWrites(query, scopes, text);
  const tests = testsIn(query);
  const derived: DerivedParam[] = [];
  const derive = (made: Derived): string => {
    // No parameter of the user's own may be called so.
    let name = `derived_${derived.length}`;
    while (text.includes(name)) name += "_";
    derived.push({ ...made, name });
    return name;
  };
  const { first, named } = gatheredFirst();
  const later = hoisted(query);
  const rules = [
    reorderedBranch,
    ...earlyWhere(),
    first,
    sorted,
    star,
    returnItem,
    orderItem,
    named,
    mergeWithout(query),
    rowCount((from) => derive({ from, of: "count" })),
    matchClause(later.has),
    later.where,
    later.named,
    workedPattern,
    matchOfNothing,
    nullInPattern,
    unwindOfOne,
    mapProjection,
    elementIds((param, of) => derive({ from: [{ param }], of })),
    javaPattern((from) => derive({ from, of: "pattern" })),
    subqueryReturn,
    labelComparison,
    labelsByWord,
    quotedLabels,
    listPredicate,
    inEmptyList,
    slice,
    reduced,
    plusSign,
    power,
    division,
    positive,
    plainNumber,
    severalWhens,
    ofNothing,
    otherWords,
    patternComprehension,
    wholeFloats,
  ];
  const sure = sureNames(query, scopes.before);
  const rewriting = renderer(rules, text, {
    scopes,
    isTest: (node) => tests.has(node),
    isSure: (name) => sure.has(name),
  });
  return { pieces: rewriting.render(query), query, scopes, derived };
}
