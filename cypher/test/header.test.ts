import { describe, expect, it } from "vitest";
import { HeaderError, parseQuery } from "../src/index.ts";

const whole = `// @title   共享机制 | Shared mechanisms
// @about   哪些城市群采用同样的机制 | Which clusters work by the same mechanisms
// @view    table
// @param   atLeast: integer = 1   至少共享 | Share at least
// @param   a: string of City|Cluster   一方 | One side
// @returns a: node, mechanisms: node[], how: string?
// Why this is written so.
MATCH (a {id: $a})
WHERE a.name <> '$not' // nor $this
RETURN a, [] AS mechanisms, $atLeast AS how`;

const file = "patterns/shared-mechanisms.cypher";
const refusal = (text: string, name = file): string => {
  try {
    parseQuery(name, text);
  } catch (error) {
    if (error instanceof HeaderError) return error.message;
    throw error;
  }
  return "accepted";
};
const altered = (from: string | RegExp, to: string): string => refusal(whole.replace(from, to));

describe("parseQuery › refuses, naming file and line", () => {
  it.each([
    ["an unknown tag", "// @view", "// @looks", `${file}:3 @looks is no tag`],
    [
      "an unknown view",
      "table",
      "pie",
      `${file}:3 @view: pie is none of graph, table, matrix, none`,
    ],
    [
      "an unknown world",
      "// @view",
      "// @world flat\n// @view",
      `${file}:3 @world: flat is none of open, closed`,
    ],
    ["a missing title", /.*@title.*\n/, "", `${file}:1 @title is missing`],
    ["a title that stands twice", /(.*@title.*\n)/, "$1$1", `${file}:2 @title stands twice`],
    ["a missing language", "共享机制 | Shared", "Shared", `${file}:1 @title: write both languages`],
    [
      "languages the wrong way round",
      "共享机制 | Shared mechanisms",
      "Shared | 共享",
      "is not Chinese",
    ],
    [
      "a parameter it cannot read",
      "atLeast: integer",
      "atLeast integer",
      `${file}:4 @param: cannot read`,
    ],
    [
      "a parameter without a label",
      "   至少共享 | Share at least",
      "",
      `${file}:4 @param: atLeast has no`,
    ],
    [
      "a type it does not know",
      "integer = 1",
      "number = 1",
      `${file}:4 @param: number is not a type`,
    ],
    [
      "a parameter that is a node",
      "integer = 1",
      "node",
      `${file}:4 @param: a node cannot be sent`,
    ],
    ["a default of another type", "integer = 1", `integer = "1"`, `the default "1" is not of type`],
    ["a default that is no JSON", "integer = 1", "integer = one", "the default one is not JSON"],
    ["a default outside its choices", "integer = 1", `string in a|b = "c"`, "is none of a|b"],
    [
      "a null default of a type without ?",
      "integer = 1",
      "integer = null",
      "is not of type integer",
    ],
    ["a parameter that stands twice", "a: string of", "atLeast: string of", "atLeast stands twice"],
    ["a parameter the body does not use", "$atLeast AS", "1 AS", "the body does not use $atLeast"],
    ["a parameter no tag declares", "$atLeast AS", "$least AS", "does not use $atLeast"],
    ["a column it cannot read", "how: string?", "how string", `${file}:6 @returns: cannot read`],
    [
      "a column in one language alone",
      "how: string?",
      "how: string? 怎样",
      `${file}:6 @returns: write both languages`,
    ],
    [
      "a column that stands twice in two lines",
      "// Why",
      "// @returns how: string\n// Why",
      `${file}:7 @returns: how stands twice`,
    ],
    ["a header without columns", /.*@returns.*\n/, "", `${file}:1 @returns is missing`],
    [
      "a column that stands twice",
      "how: string?",
      "a: string?",
      `${file}:6 @returns: a stands twice`,
    ],
    [
      "a matrix without its columns",
      "table",
      "matrix",
      `${file}:3 @view: a matrix returns row: node`,
    ],
    [
      "a tag below the body",
      "RETURN a",
      "// @view graph\nRETURN a",
      `${file}:10 @view stands below`,
    ],
    ["a header without a query", /\nMATCH[\s\S]*/, "", "there is no query below the header"],
  ])("%s", (_, from, to, message) => {
    expect(altered(from, to)).toContain(message);
  });

  it("an undeclared parameter at its own line of the file", () => {
    expect(refusal(`${whole}, $other AS other`)).toContain(`${file}:10 $other has no @param`);
  });

  it("a name that is no shelf and words", () => {
    expect(refusal(whole, "Shared.cypher")).toContain("shelf/some-words.cypher");
  });
});

describe("parseQuery › reads", () => {
  it("the world of what is not told, where it is said", () => {
    expect(parseQuery(file, whole).world).toBeUndefined();
    const closed = whole.replace("// @view", "// @world closed\n// @view");
    expect(parseQuery(file, closed).world).toBe("closed");
  });

  it("every tag, and leaves strings and comments of the body alone", () => {
    const query = parseQuery(file, whole);
    expect(query).toMatchObject({
      name: "patterns/shared-mechanisms",
      shelf: "patterns",
      title: { zh: "共享机制", en: "Shared mechanisms" },
      view: "table",
      returns: [
        { name: "a", type: "node" },
        { name: "mechanisms", type: "node[]" },
        { name: "how", type: "string?" },
      ],
    });
    expect(query.params).toEqual([
      {
        name: "atLeast",
        type: "integer",
        default: 1,
        label: { zh: "至少共享", en: "Share at least" },
      },
      { name: "a", type: "string", of: ["City", "Cluster"], label: { zh: "一方", en: "One side" } },
    ]);
    expect(query.text.startsWith("MATCH (a")).toBe(true);
  });

  it("columns with their words, in one line or in several", () => {
    const { returns } = parseQuery(
      file,
      whole.replace(
        /@returns.*/,
        "@returns a: node 一方 | One side, n: node[]\n// @returns how: any 怎样 | How",
      ),
    );
    expect(returns).toEqual([
      { name: "a", type: "node", label: { zh: "一方", en: "One side" } },
      { name: "n", type: "node[]" },
      { name: "how", type: "any", label: { zh: "怎样", en: "How" } },
    ]);
  });

  it.each([
    ["string[] = []", { type: "string[]", default: [] }],
    ["string? = null", { type: "string?", default: null }],
    ["string?", { type: "string?", default: null }],
    [
      `string in stated|inherited = "stated"`,
      { oneOf: ["stated", "inherited"], default: "stated" },
    ],
    ["float = 0.5", { type: "float", default: 0.5 }],
  ])("a parameter %s", (declared, expected) => {
    const query = parseQuery(file, whole.replace("integer = 1", declared));
    expect(query.params[0]).toMatchObject(expected);
  });
});
