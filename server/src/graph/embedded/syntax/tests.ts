import { all, expressions, hasToken, kindOf, type Syntax } from "./tree.ts";

/** The expressions of a query where null and false mean the same: parts of WHERE not under NOT. */
export function testsIn(query: Syntax): ReadonlySet<Syntax> {
  const tests = new Set<Syntax>();
  const mark = (node: Syntax | undefined): void => {
    if (!node) return;
    tests.add(node);
    const kind = kindOf(node);
    const passesOn =
      (kind === "expression" && hasToken(node, "OR")) ||
      (kind === "expression10" && hasToken(node, "AND")) ||
      kind === "parenthesizedExpression";
    if (passesOn) for (const part of node.children) if (part.rules.length > 0) mark(part);
  };
  for (const where of all(query, "whereClause")) mark(expressions(where)[0]);
  for (const rule of ["nodePattern", "relationshipPattern"]) {
    for (const element of all(query, rule))
      if (hasToken(element, "WHERE")) mark(expressions(element)[0]);
  }
  for (const comprehension of all(query, "listComprehension")) {
    if (hasToken(comprehension, "WHERE")) mark(expressions(comprehension)[1]);
  }
  return tests;
}
