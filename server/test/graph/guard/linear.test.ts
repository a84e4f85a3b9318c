import { describe, expect, it } from "vitest";
import { checkQuery } from "../../../src/adhoc/check-query.ts";
import type { PlanOperator } from "../../../src/graph/graph.ts";
import { judge } from "../../../src/graph/guard/judge.ts";
import { nestedClauses } from "../../../src/graph/guard/nested.ts";
import { placeIn } from "../../../src/graph/guard/place.ts";
import { asksForPlan } from "@chengmai/cypher/text";
import { opened } from "../embedded/opened.ts";

const leaf = (details = ""): PlanOperator => ({
  operator: "Filter",
  details,
  estimatedRows: null,
  rows: null,
  dbHits: null,
  children: [],
});
const reading = { operators: new Set(["Filter"]), procedures: new Set<string>() };

// Each of these would run for minutes, or end with the stack, if it were not done in one go.
describe("what is looked at on the thread that answers ends", () => {
  it("for many comments before something that is none", async () => {
    const text = `${"/**/".repeat(400)}?`;
    const [mark] = await checkQuery(await opened(), text, {});
    expect(mark?.kind).toBe("syntax");
    expect(asksForPlan(text)).toBeNull();
    expect(asksForPlan(`${"//\n".repeat(20_000)}${"/**/".repeat(9000)}PROFILE 1`)?.word).toBe(
      "PROFILE",
    );
    expect(asksForPlan("EXPLAIN ".repeat(12_000))?.without.trim()).toBe("");
  });

  it("for a text of blanks and one of opened comments", () => {
    expect(asksForPlan(`${" ".repeat(99_990)}EXPLAIN 1`)?.word).toBe("EXPLAIN");
    expect(asksForPlan("/*".repeat(50_000))).toBeNull();
  });

  it("for a word that would be named, thousands of times", () => {
    expect(placeIn("DETACH ".repeat(14_000), "DetachDelete")).toBeUndefined();
    expect(placeIn(`LOAD${" ".repeat(99_000)}`, "LoadCSV")).toBeUndefined();
    const long = "a(".repeat(20_000);
    expect(placeIn(`RETURN 1\n+ ${long}`, long)).toEqual({ line: 2, column: 3 });
  });

  it("for a call behind a million blanks in a subquery", () => {
    const blanks = " ".repeat(1_000_000);
    expect(nestedClauses(`COUNT { CALL${blanks}'}`)).toEqual([]);
    expect(nestedClauses(`COUNT { CALL${blanks}a.b() }`)).toEqual([
      { kind: "procedure", name: "a.b" },
    ]);
  });

  it("for a plan of a hundred thousand operators, one in the other", () => {
    let root = leaf();
    for (let depth = 0; depth < 100_000; depth += 1) root = { ...leaf(), children: [root] };
    expect(judge({ queryType: "r", root }, reading, [])).toBeNull();
  });

  it("for a megabyte of details and all functions of a large plugin", () => {
    const foreign = Array.from({ length: 500 }, (_, at) => `apoc.any.function${at}`);
    const root = leaf(`x(1) `.repeat(200_000));
    expect(judge({ queryType: "r", root }, reading, foreign)).toBeNull();
  });
});
