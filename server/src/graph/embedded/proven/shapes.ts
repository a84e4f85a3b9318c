import {
  all,
  child,
  childrenOf,
  hasToken,
  is,
  kindOf,
  outermost,
  type Syntax,
} from "../syntax/tree.ts";
import { aggregatesIn } from "../syntax/aggregate.ts";
import { itemsOf, returnsStar } from "../types/items.ts";
import { contextIn, type Context } from "./uses/context.ts";
import { patternShapes } from "./pattern-shapes.ts";
import type { Shape } from "./uses/use.ts";

const words: Readonly<Record<string, string>> = {
  matchClause: "MATCH",
  unwindClause: "UNWIND",
  withClause: "WITH",
  returnClause: "RETURN",
  subqueryClause: "CALL {}",
};

const projects = (clause: Syntax): boolean =>
  is(clause, "withClause") || is(clause, "returnClause");

/** What a clause is called among others. */
const wordOf = (clause: Syntax): string => {
  const word = words[kindOf(clause)] ?? kindOf(clause);
  if (hasToken(clause, "OPTIONAL")) return `OPTIONAL ${word}`;
  if (child(clause, "subqueryScope")) return `${word} scope`;
  if (!projects(clause)) return word;
  const isDistinct = all(clause, "returnBody")
    .slice(0, 1)
    .some((body) => hasToken(body, "DISTINCT"));
  return `${word}${isDistinct ? " DISTINCT" : ""}${itemsOf(clause).some(aggregatesIn) ? " gathering" : ""}`;
};

/** Expressions with more in them than operands: rewritten, or planned, by where they stand. */
const involved = new Set([
  "patternComprehension",
  "patternExpression",
  "existsExpression",
  "countExpression",
  "caseExpression",
  "extendedCaseExpression",
  "mapProjection",
  "map",
  "listLiteral",
  "reduceExpression",
  "listComprehension",
  "listItemsPredicate",
]);

const involvedIn = (node: Syntax): Syntax[] => {
  const own =
    node.rules.some((rule) => involved.has(rule)) && !is(node, "properties") ? [node] : [];
  const closed = is(node, "existsExpression") || is(node, "countExpression");
  return [...own, ...(closed ? [] : node.children.flatMap(involvedIn))];
};

const placesOf = (clause: Syntax): [string, readonly Syntax[]][] => [
  ["item", projects(clause) ? itemsOf(clause) : []],
  ["WHERE", childrenOf(clause, "whereClause")],
  ["ORDER BY", projects(clause) ? all(clause, "orderBy") : []],
  ["source", is(clause, "unwindClause") ? clause.children : []],
];

const rowsOf = (clause: Syntax): string[] => {
  const body = projects(clause) ? all(clause, "returnBody")[0] : undefined;
  const parts = ["orderBy", "skip", "limit"].filter((rule) => body && child(body, rule));
  return returnsStar(clause) && body ? [...parts, "*"] : parts;
};

const clauseShapes = (clause: Syntax): Shape[] => {
  const word = wordOf(clause);
  const rows = rowsOf(clause).map((name): Shape => ({ name: `${word} ${name}`, at: clause }));
  const where = childrenOf(clause, "whereClause").map((at): Shape => ({
    name: `${word} WHERE`,
    at,
  }));
  const inside = placesOf(clause).flatMap(([place, parts]) =>
    parts.flatMap(involvedIn).map((at): Shape => ({
      name: `${word} ${place} ${at.rules.find((rule) => involved.has(rule)) ?? ""}`,
      at,
    })),
  );
  return [...rows, ...where, ...inside];
};

const querySteps = (query: Syntax, around: string): Shape[] => {
  const clauses = outermost(query, "clause");
  const names = [around, ...clauses.map(wordOf)];
  return clauses.map((at, place) => ({ name: `${names[place]} > ${names[place + 1]}`, at }));
};

/** Every shape of a query. */
export function shapesIn(tree: Syntax): Shape[] {
  const shapes: Shape[] = [];
  const visit = (node: Syntax, around: Context, within: string): void => {
    const context = contextIn(node, around);
    let inside = within;
    if (is(node, "subqueryClause")) inside = "CALL {";
    if (is(node, "existsExpression") || is(node, "countExpression")) inside = `${kindOf(node)} {`;
    if (is(node, "union") && node.children.filter((part) => is(part, "singleQuery")).length > 1)
      inside = `${inside}UNION`;
    if (is(node, "singleQuery")) shapes.push(...querySteps(node, inside));
    if (is(node, "clause")) shapes.push(...clauseShapes(node));
    shapes.push(...patternShapes(node, context));
    for (const part of node.children) visit(part, context, inside);
  };
  visit(tree, "match", "");
  return shapes;
}
