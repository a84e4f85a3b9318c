import { isAggregate } from "../syntax/aggregate.ts";
import {
  all,
  child,
  childrenOf,
  hasToken,
  is,
  kindOf,
  nameOf,
  outermost,
  type Syntax,
} from "../syntax/tree.ts";
import { itemExpression, itemsOf, returnsStar } from "../types/items.ts";
import { patternNames } from "../types/sure.ts";

const cuts = (clause: Syntax): boolean =>
  [...all(clause, "skip"), ...all(clause, "limit")].length > 0;

/** True for what is null wherever one of these names is: the name itself, or a property of it. */
const isNullWith = (names: ReadonlySet<string>, value: Syntax): boolean => {
  const [base, ...steps] = is(value, "variable") ? [value] : value.children;
  const isRead = is(value, "variable") || kindOf(value) === "expression2";
  return (
    isRead &&
    is(base, "variable") &&
    names.has(nameOf(base)) &&
    steps.every((step) => is(step, "property"))
  );
};

/** True for a subquery that has a row in any case. */
const alwaysAnswers = (last: Syntax): boolean => {
  const items = itemsOf(last).map(itemExpression);
  return items.length > 0 && items.every(isAggregate);
};

/** True for a subquery that finds something and reads nothing else: found optionally, it has its row of nulls. */
const finds = (call: Syntax, clauses: readonly Syntax[]): boolean => {
  const [match, last] = clauses;
  const scope = child(call, "subqueryScope");
  if (clauses.length !== 2 || !match || !last || !scope || hasToken(scope, "*")) return false;
  if (!is(match, "matchClause") || hasToken(match, "OPTIONAL")) return false;
  const known = new Set(childrenOf(scope, "variable").map(nameOf));
  const patterns = childrenOf(match, "patternList").flatMap(patternNames);
  const found = new Set(patterns.filter((name) => !known.has(name)));
  const items = itemsOf(last).map(itemExpression);
  return !returnsStar(last) && items.length > 0 && items.every((item) => isNullWith(found, item));
};

/** What an OPTIONAL CALL becomes: the call alone, or one whose MATCH is optional; null where neither means the same. */
const way = (call: Syntax): "plain" | "match" | null => {
  const branches = call.children.flatMap((part) => outermost(part, "singleQuery"));
  const clauses = branches.flatMap((branch) => outermost(branch, "clause"));
  const last = clauses.at(-1);
  if (branches.length !== 1 || !last || !is(last, "returnClause") || cuts(last)) return null;
  if (alwaysAnswers(last)) return "plain";
  return finds(call, clauses) ? "match" : null;
};

const isOptional = (node: Syntax): boolean =>
  is(node, "subqueryClause") && hasToken(node, "OPTIONAL");

const optional = (match: Syntax): Syntax => {
  const { from } = match;
  const word = { rules: [], from, to: from, text: "OPTIONAL", children: [] };
  return { ...match, children: [word, ...match.children] };
};

const withMatch = (query: Syntax): Syntax => ({
  ...query,
  children: query.children.map((part) => (is(part, "matchClause") ? optional(part) : part)),
});

/** The query with its optional calls in words that the engine knows, as far as they mean the same. */
export function withoutOptionalCalls(node: Syntax): Syntax {
  if (!all(node, "subqueryClause").some(isOptional)) return node;
  const found = isOptional(node) ? way(node) : null;
  const children = node.children.map((part) => {
    const inner = withoutOptionalCalls(part);
    if (found === null) return inner;
    // Its place stays: what stands between two parts is copied.
    if (part.children.length === 0 && part.text.toUpperCase() === "OPTIONAL")
      return { ...part, text: "" };
    return found === "match" && is(inner, "singleQuery") ? withMatch(inner) : inner;
  });
  return { ...node, children };
}
