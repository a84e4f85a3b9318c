import {
  all,
  child,
  hasToken,
  is,
  nameOf,
  outermost,
  variables,
  type Syntax,
} from "../syntax/tree.ts";
import type { Env } from "./infer.ts";
import { isNamed } from "./items.ts";

const patternParts = ["pattern", "nodePattern", "relationshipPattern", "patternComprehension"];

/** The names that patterns give, or use, in a part of a query. */
export const patternNames = (node: Syntax): string[] =>
  patternParts
    .flatMap((rule) => all(node, rule))
    .flatMap((part) => {
      const variable = child(part, "variable");
      return variable && !is(variable, "expression") ? [nameOf(variable)] : [];
    });

const loops = [
  "unwindClause",
  "listComprehension",
  "listItemsPredicate",
  "reduceExpression",
  "foreachClause",
];

/** The variables that are never null: patterns that must match bind them, and nothing else does. */
export function sureNames(query: Syntax, before: ReadonlyMap<Syntax, Env>): ReadonlySet<string> {
  const sure = new Set(patternNames(query));
  const weaken = (names: readonly string[]): void => names.forEach((name) => sure.delete(name));
  for (const item of all(query, "returnItem").filter(isNamed))
    weaken(variables(item).slice(0, 1).map(nameOf));
  for (const loop of loops.flatMap((rule) => all(query, rule))) weaken(variables(loop).map(nameOf));
  for (const result of all(query, "procedureResultItem"))
    weaken([nameOf(result.children.at(-1) ?? result)]);
  for (const clause of all(query, "matchClause").filter((one) => hasToken(one, "OPTIONAL"))) {
    const known = before.get(clause);
    weaken(
      outermost(clause, "patternList")
        .flatMap(patternNames)
        .filter((name) => !known?.has(name)),
    );
  }
  for (const call of all(query, "subqueryClause").filter((one) => hasToken(one, "OPTIONAL")))
    weaken(patternNames(call));
  return sure;
}
