import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { parseQueries } from "../src/index.ts";
import { loadQueries, loadShelves } from "../src/load.ts";

const text = `// @title   数 | Counts
// @about   数 | Counts
// @view    none
// @param   least: integer = 1   至少 | At least
// @returns count: integer
MATCH (n) WHERE n.number > $least RETURN count(n) AS count`;
const file = "schema/counts.cypher";
const embedded = "schema/counts.embedded.cypher";

describe("parseQueries", () => {
  it("refuses a sibling without its query", () => {
    expect(() => parseQueries([{ file: embedded, text: "RETURN 1" }])).toThrow(`${embedded}:1`);
  });

  it("refuses a sibling with a header of its own", () => {
    const files = [
      { file, text },
      { file: embedded, text },
    ];
    expect(() => parseQueries(files)).toThrow("the header belongs in the query beside");
  });

  it("refuses a sibling that invents a parameter", () => {
    const files = [
      { file, text },
      { file: embedded, text: "RETURN 1,\n$other" },
    ];
    expect(() => parseQueries(files)).toThrow(`${embedded}:2 $other has no @param`);
  });

  it("refuses a name that stands twice", () => {
    expect(() =>
      parseQueries([
        { file, text },
        { file, text },
      ]),
    ).toThrow("stands twice");
  });

  it("refuses a column without words in what is shown", () => {
    const shown = text
      .replace("none", "table")
      .replace("// @returns", "// @returns a: any 甲 | A\n// @returns");
    expect(() => parseQueries([{ file, text: shown }])).toThrow(
      `${file}:6 @returns: count has no words; write "count: integer 列 | Column"`,
    );
  });

  it("gives the embedded engine its own words", () => {
    const [query] = parseQueries([
      { file, text },
      { file: embedded, text: "RETURN 0 AS count\n" },
    ]);
    expect(query?.embeddedText).toBe("RETURN 0 AS count");
  });
});

describe("loadShelves", () => {
  const folder = mkdtempSync(join(tmpdir(), "chengmai-cypher-"));
  const write = (name: string, words: string): void => {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), words);
  };
  beforeEach(() => rmSync(folder, { recursive: true, force: true }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("refuses a shelf without queries", () => {
    write("patterns/shelf.txt", "// @title 规律 | Patterns\n// @place 1");
    expect(() => loadShelves(folder)).toThrow("patterns:1 is a shelf without queries");
  });

  it("refuses a shelf that says nothing of itself", () => {
    write("patterns/some.cypher", text);
    expect(() => loadShelves(folder)).toThrow("patterns/shelf.txt:1 is missing");
  });

  it.each([
    ["without a name", "// @place 1", "1 @title is missing"],
    ["named in one language", "// @title 规律\n// @place 1", "1 @title: write both languages"],
    ["without a place", "// @title 规律 | Patterns", "1 @place is missing"],
    ["in two places", "// @place 1\n// @place 2\n// @title 规 | P", "2 @place stands twice"],
    ["in no place", "// @title 规律 | Patterns\n// @place first", "2 @place: first is no number"],
    ["with another tag", "// @view table", "1 @view is no tag; there are @title @place @of"],
    [
      "of another graph",
      "// @title 规律 | Patterns\n// @place 1\n// @of mine",
      "3 @of: mine is no graph; there is built-in",
    ],
    ["with something else", "// Why.\nPatterns", '2 cannot read "Patterns"'],
  ])("refuses a shelf %s", (_, words, message) => {
    write("patterns/some.cypher", text);
    write("patterns/shelf.txt", words);
    expect(() => loadShelves(folder)).toThrow(`patterns/shelf.txt:${message}`);
  });

  it("refuses two shelves in one place", () => {
    for (const name of ["patterns", "schema"]) {
      write(`${name}/some.cypher`, text);
      write(`${name}/shelf.txt`, "// @title 架 | Shelf\n// @place 1");
    }
    expect(() => loadShelves(folder)).toThrow("schema/shelf.txt:1 @place: patterns stands there");
  });

  it("reads the shelves in their places, and passes over the package's rooms", () => {
    write("src/values.cypher", "RETURN 1");
    for (const [name, place] of [
      ["explore", 2],
      ["patterns", 1],
    ] as const) {
      write(`${name}/some.cypher`, text);
      write(`${name}/shelf.txt`, `// Why.\n// @title 架 | Shelf\n// @place ${place}\n`);
    }
    const shelves = loadShelves(folder);
    expect(shelves.map(({ name, title }) => [name, title.en])).toEqual([
      ["patterns", "Shelf"],
      ["explore", "Shelf"],
    ]);
    const names = loadQueries(folder).map((query) => query.name);
    expect(names).toEqual(["explore/some", "patterns/some"]);
  });
});

describe("loadQueries", () => {
  it("reads every query of the house", () => {
    const names = loadQueries().map((query) => query.name);
    expect(names).toContain("explore/overview");
    expect(names).toEqual(names.toSorted());
  });
});
