import { describe, expect, it } from "vitest";
import { asksForPlan } from "../../src/text/index.ts";

describe("a text that asks for its plan", () => {
  it.each([
    ["EXPLAIN RETURN 1", "EXPLAIN", "        RETURN 1"],
    ["explain\nRETURN 1", "EXPLAIN", "       \nRETURN 1"],
    ["PROFILE RETURN 1", "PROFILE", "        RETURN 1"],
    ["/*c*/ PROFILE RETURN 1", "PROFILE", "/*c*/         RETURN 1"],
    ["// a\n/* b */ profile RETURN 1", "PROFILE", "// a\n/* b */         RETURN 1"],
    ["PROFILE/**/RETURN 1", "PROFILE", "       /**/RETURN 1"],
    ["CYPHER 25 explain RETURN 1", "EXPLAIN", "CYPHER 25         RETURN 1"],
    ["CYPHER 5.26 EXPLAIN RETURN 1", "EXPLAIN", "CYPHER 5.26         RETURN 1"],
    ["CYPHER a=b c = d PROFILE RETURN 1", "PROFILE", "CYPHER a=b c = d         RETURN 1"],
    ["EXPLAIN CYPHER 5 RETURN 1", "EXPLAIN", "        CYPHER 5 RETURN 1"],
    ["EXPLAIN CYPHER 5 PROFILE RETURN 1", "PROFILE", "        CYPHER 5         RETURN 1"],
    ["\\u0050ROFILE RETURN 1", "PROFILE", "            ".concat(" RETURN 1")],
    ["\\u002F* a *\\uu002f EXPLAIN RETURN 1", "EXPLAIN", "\\u002F* a *\\uu002f         RETURN 1"],
    ["\u001CEXPLAIN RETURN 1", "EXPLAIN", "\u001C        RETURN 1"],
  ])("is known, and its other places stay: %j", (text, word, without) => {
    expect(asksForPlan(text)).toMatchObject({ word, without });
    expect(asksForPlan(text)?.without).toHaveLength(text.length);
  });

  it.each([
    "MATCH (explain) RETURN explain",
    "RETURN 'EXPLAIN'",
    "// EXPLAIN\nRETURN 1",
    "/* PROFILE */ RETURN 1",
    "EXPLAINED RETURN 1",
    "CYPHER explain=1 RETURN 1",
    "/* never closed EXPLAIN",
    "",
  ])("is told from one that does not: %j", (text) => {
    expect(asksForPlan(text)).toBeNull();
  });

  it("is pointed at", () => {
    expect(asksForPlan("// a\n  PROFILE RETURN 1")?.place).toEqual({ line: 2, column: 3 });
  });
});
