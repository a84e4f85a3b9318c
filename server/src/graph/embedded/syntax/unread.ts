import { all, hasToken, is, type Syntax } from "./tree.ts";

/** Parts of a query that Neo4j may leave before it has worked out every value in them. */
const cutting = ["skip", "limit", "listItemsPredicate"];

const isDecidedEarly = (node: Syntax): boolean => hasToken(node, "AND") || hasToken(node, "OR");

/** Tests of a pattern, which Neo4j asks in an order of its own. */
const hasSeveralTests = (clause: Syntax): boolean =>
  clause.children.some((part) => is(part, "whereClause")) &&
  ["properties", "relationshipPattern"].some((rule) => all(clause, rule).length > 0);

/** True where Neo4j may answer without a value that this engine works out, so that it may fail here alone. */
export const mayStayUnread = (query: Syntax): boolean =>
  cutting.some((rule) => all(query, rule).length > 0) ||
  ["expression", "expression10"].some((rule) => all(query, rule).some(isDecidedEarly)) ||
  all(query, "matchClause").some(hasSeveralTests) ||
  // Of a product Neo4j multiplies what is written out first.
  all(query, "expression5").some(
    (product) => hasToken(product, "*") && all(product, "numberLiteral").length > 1,
  );
