import { spelling, unquoted } from "@chengmai/cypher/text";

/** How a filter looks at a property: what an index would need to serve. */
export type Look = "equal" | "range" | "starts" | "text";

export interface PropertyTest {
  variable: string;
  property: string;
  look: Look;
}

const looks: Record<string, Look> = {
  "=": "equal",
  IN: "equal",
  ">": "range",
  ">=": "range",
  "<": "range",
  "<=": "range",
  "STARTS WITH": "starts",
  CONTAINS: "text",
  "ENDS WITH": "text",
  // The embedded engine's words for the same.
  Eq: "equal",
  In: "equal",
  Gt: "range",
  Ge: "range",
  Lt: "range",
  Le: "range",
  StartsWith: "starts",
  Contains: "text",
  EndsWith: "text",
};

const words = Object.keys(looks)
  .toSorted((a, b) => b.length - a.length)
  .join("|");

// Only against a value: an index does not help to compare two properties of the row.
const test = new RegExp(
  `(NOT |Not )?(?:cache\\[)?(${spelling})\\.(${spelling})\\]? (${words}) (?=[$"'\\[\\d-])`,
  "gu",
);

// So the embedded engine marks a filter that it serves without looking at every node.
const served = /\[(?:index|range): [^\]]+\]$/;

/** The tests of a Filter's details that ask a property for a value, each node or relationship in turn. */
export const testsOf = (details: string): PropertyTest[] =>
  served.test(details)
    ? []
    : [...details.matchAll(test)].flatMap(([, not, variable = "", property = "", word = ""]) => {
        const look = looks[word];
        if (not !== undefined || look === undefined) return [];
        return [{ variable: unquoted(variable), property: unquoted(property), look }];
      });
