interface NestedClause {
  kind: "operator" | "procedure";
  name: string;
}

/**
 * Neo4j plans a subquery inside CASE, a comprehension or reduce() without showing its operators:
 * they stand only in the details, as the planner's own print of the parsed clauses. Seen on 5.26.12
 * and 2026.08.1: `CASE … THEN COLLECT { LOAD CSV … }` has no LoadCSV in its tree, and reads the file.
 * Searched as plain text, strings included: a name in quotes may be refused, a clause never missed.
 */
const subquery = /\b(?:EXISTS|COUNT|COLLECT)\s*\{/u;

const name = /[`\p{L}_][`\p{L}\p{N}_.]*/u.source;
// Each space has one reading: a text of 100,000 of them, read as two runs in every way, took 24 s.
const calls = new RegExp(`\\b(?:ResolvedCall\\(\\s*|CALL\\s+)(${name})`, "gu");

/** Clauses that do more than match, found in the details of one operator. */
export function nestedClauses(details: string): NestedClause[] {
  if (!subquery.test(details)) return [];
  const found: NestedClause[] = [];
  if (/\bLOAD\s+CSV\b/iu.test(details)) found.push({ kind: "operator", name: "LoadCSV" });
  if (/\bUSE\s+[`\p{L}]/u.test(details)) found.push({ kind: "operator", name: "Use" });
  for (const [, called = ""] of details.matchAll(calls)) {
    found.push({ kind: "procedure", name: called.replaceAll("`", "") });
  }
  return found;
}
