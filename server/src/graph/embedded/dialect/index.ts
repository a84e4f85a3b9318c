import { sureNames } from "../types/sure.ts";
import { GraphError } from "../../graph-error.ts";
import { placeAt } from "@chengmai/cypher/text";
import { readScopes, type Known, type Scopes } from "../types/scopes.ts";
import { parse } from "../syntax/parse.ts";
import type { Piece } from "../syntax/pieces.ts";
import { renderer } from "./render.ts";
import type { DerivedParam } from "./derived.ts";
import { elementIds } from "./rules/element-ids.ts";
import { javaPattern } from "./rules/regex.ts";
import { hoisted } from "./rules/hoisted.ts";
import { severalWhens } from "./rules/cases.ts";
import { division, plainNumber, positive, power } from "./rules/operators.ts";
import { ofNothing, otherWords, patternComprehension } from "./rules/functions.ts";
import { earlyWhere } from "./rules/early-where.ts";
import { gatheredFirst } from "./rules/gathering.ts";
import { labelComparison, labelsByWord, quotedLabels } from "./rules/labels.ts";
import { inEmptyList, listPredicate, slice } from "./rules/lists.ts";
import { plusSign } from "./rules/plus.ts";
import { sorted } from "./rules/sorting.ts";
import { subqueryReturn } from "./rules/subqueries.ts";
import { mapProjection } from "./rules/map-projections.ts";
import { matchClause, matchOfNothing, nullInPattern, workedPattern } from "./rules/patterns.ts";
import { reorderedBranch } from "./rules/unions.ts";
import { unwindOfOne } from "./rules/unwind.ts";
import { orderItem, returnItem, star } from "./rules/projection.ts";
import { wholeFloats } from "./rules/whole-floats.ts";
import { mergeWithout } from "./rules/writing.ts";
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
  const query = await parse(text);
  const scopes = readScopes(query, known);
  if (scopes.fault) {
    const { at, words } = scopes.fault;
    throw new GraphError("cypher-syntax", words, { place: placeAt(text, at.from) });
  }
  refuseWrites(query, scopes, text);
  const tests = testsIn(query);
  const derived: DerivedParam[] = [];
  const derive = (from: DerivedParam["from"], of: DerivedParam["of"]): string => {
    // No parameter of the user's own may be called so.
    let name = `derived_${derived.length}`;
    while (text.includes(name)) name += "_";
    derived.push({ name, from, of });
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
    matchClause(later.has),
    later.where,
    later.named,
    workedPattern,
    matchOfNothing,
    nullInPattern,
    unwindOfOne,
    mapProjection,
    elementIds((param, of) => derive([{ param }], of)),
    javaPattern((from) => derive(from, "pattern")),
    subqueryReturn,
    labelComparison,
    labelsByWord,
    quotedLabels,
    listPredicate,
    inEmptyList,
    slice,
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
