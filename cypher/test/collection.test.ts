import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseQueries } from "../src/index.ts";
import { loadQueries } from "../src/load.ts";

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

  it("gives the embedded engine its own words", () => {
    const [query] = parseQueries([
      { file, text },
      { file: embedded, text: "RETURN 0 AS count\n" },
    ]);
    expect(query?.embeddedText).toBe("RETURN 0 AS count");
  });
});

describe("loadQueries", () => {
  const folder = mkdtempSync(join(tmpdir(), "chengmai-cypher-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("refuses a shelf without queries", () => {
    mkdirSync(join(folder, "patterns"));
    expect(() => loadQueries(folder)).toThrow("patterns:1 is a shelf without queries");
  });

  it("reads what stands on the shelves, by name, and passes over the package's rooms", () => {
    for (const [name, words] of [
      ["patterns/some", text],
      ["src/values", "RETURN 1"],
    ] as const) {
      mkdirSync(join(folder, name, ".."), { recursive: true });
      writeFileSync(join(folder, `${name}.cypher`), words);
    }
    expect(loadQueries(folder).map((query) => query.name)).toEqual(["patterns/some"]);
  });

  it("reads every query of the house", () => {
    const names = loadQueries().map((query) => query.name);
    expect(names).toContain("explore/overview");
    expect(names).toEqual(names.toSorted());
  });
});
