import { describe, expect, it } from "vitest";
import { checkParams, ParamsError, parseQuery, rowsSchema } from "../src/index.ts";

const query = parseQuery(
  "patterns/some.cypher",
  `// @title   若干 | Some
// @about   若干 | Some
// @view    table
// @param   a: string of City   一方 | One side
// @param   atLeast: integer = 1   至少 | At least
// @param   strength: string in stated|inherited = "stated"   强度 | Strength
// @param   ids: string[]? = null   标识 | Ids
// @returns city: node, count: integer, note: string?
MATCH (city {id: $a}) WHERE $ids IS NULL RETURN city, $atLeast AS count, $strength AS note`,
);

const issues = (input: unknown): { path: string; message: string }[] => {
  try {
    checkParams(query, input);
  } catch (error) {
    if (error instanceof ParamsError) return error.issues;
    throw error;
  }
  return [];
};

describe("checkParams", () => {
  it.each([
    ["one that is unknown", { a: "city:suzhou", b: 1 }, "b", "is no parameter of this query"],
    ["one that is missing", {}, "a", "expected string"],
    ["one of another type", { a: "city:suzhou", atLeast: "2" }, "atLeast", "expected number"],
    [
      "a broken number for an integer",
      { a: "city:suzhou", atLeast: 1.5 },
      "atLeast",
      "expected int",
    ],
    ["a choice that is none", { a: "city:suzhou", strength: "some" }, "strength", "stated"],
    ["a wrong element of a list", { a: "city:suzhou", ids: ["x", 1] }, "ids.1", "expected string"],
    ["what is no object", [], "", "expected object"],
  ])("refuses %s, with path and message", (_, input, path, message) => {
    expect(issues(input)).toEqual([{ path, message: expect.stringContaining(message) }]);
  });

  it("fills in defaults", () => {
    expect(checkParams(query, { a: "city:suzhou" })).toEqual({
      a: "city:suzhou",
      atLeast: 1,
      strength: "stated",
      ids: null,
    });
  });
});

describe("rowsSchema", () => {
  const city = { kind: "node", id: "n:1", key: null, labels: ["City"], properties: {} };

  it("refuses a column of another type and a column too many", () => {
    expect(rowsSchema(query).safeParse([[city, "3", null]]).success).toBe(false);
    expect(rowsSchema(query).safeParse([[city, 3, null, 1]]).success).toBe(false);
  });

  it("accepts rows as declared", () => {
    expect(rowsSchema(query).safeParse([[city, 3, null]]).success).toBe(true);
  });
});
