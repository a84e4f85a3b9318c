import { calledName, expressions, hasToken, is, kindOf, type Syntax } from "../syntax/tree.ts";
import type { Fault } from "./fault.ts";

const joins = new Set(["expression", "expression11", "expression10", "expression9"]);

/** The parts of a node of which only true or false is wanted. */
const testsOf = (node: Syntax, isTest: boolean): readonly Syntax[] => {
  const kind = kindOf(node);
  if (joins.has(kind) || kind === "whereClause") return node.children;
  switch (kind) {
    case "parenthesizedExpression":
      return isTest ? node.children : [];
    case "functionInvocation":
      return calledName(node) === "exists" ? node.children : [];
    case "caseAlternative":
      return expressions(node).slice(0, 1);
    case "listComprehension":
    case "listItemsPredicate":
      return hasToken(node, "WHERE") ? expressions(node).slice(1, 2) : [];
    case "patternComprehension":
    case "nodePattern":
    case "relationshipPattern":
      return hasToken(node, "WHERE") ? expressions(node).slice(0, 1) : [];
    default:
      return [];
  }
};

/** Notes a pattern that stands for more than whether it is found. */
export function notePatterns(node: Syntax, fault: Fault, isTest = false): void {
  if (is(node, "patternExpression") && !isTest)
    fault(
      node,
      "A pattern expression should only be used in order to test the existence of a pattern; write EXISTS { … }, COUNT { … } or [(a)-->(b) | b]",
    );
  const tests = testsOf(node, isTest);
  for (const part of node.children) notePatterns(part, fault, tests.includes(part));
}
