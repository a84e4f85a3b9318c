import { describe, expect, it } from "vitest";
import { parseQuery } from "../src/index.ts";
import { needsOf, needsOfQuery } from "../src/needs.ts";

describe("what a query needs", () => {
  it.each([
    ["nothing, where any graph will do", "MATCH (n) RETURN n", [], []],
    ["a label and a type", "MATCH (a:A)-[r:R {x: 1}]->(b) RETURN a:B, b", [["A"]], [["R"]]],
    ["each of several labels", "MATCH (a:A:B), (:C) RETURN a", [["A"], ["B"], ["C"]], []],
    [
      "one of several",
      "MATCH (a:A|B)-[:R|:S|T*1..3]->() RETURN a",
      [["A", "B"]],
      [["R", "S", "T"]],
    ],
    ["one of those a WHERE names", "MATCH (a) WHERE a:A OR (a:B) RETURN a", [["A", "B"]], []],
    ["what every row must be", "MATCH (a) WHERE a.x > 1 AND a:A RETURN a", [["A"]], []],
    [
      "names with anything in them",
      "MATCH (a:`it's`)-[:`a``b`|`👍`]->(b:出版社) RETURN a",
      [["it's"], ["出版社"]],
      [["a`b", "👍"]],
    ],
  ])("is %s", (_, text, labels, types) => {
    expect(needsOf(text)).toEqual({ labels, types });
  });

  it.each([
    [
      "what is only looked for if there",
      "MATCH (n) OPTIONAL MATCH (n)-[:R]->(:A) WHERE n:B RETURN n",
    ],
    ["what must not be", "MATCH (n) WHERE NOT n:A RETURN n"],
    ["what may be, beside something else", "MATCH (n) WHERE n:A OR n.x = 1 RETURN n"],
    ["a walk of no steps", "MATCH (a)-[:R*0..3]->(b) RETURN a"],
    [
      "texts and comments",
      "MATCH (n) // MATCH (n:A)\nWHERE n.x = 'MATCH (n:B)' RETURN n AS `MATCH (n:C)`",
    ],
    ["what one branch alone needs", "MATCH (n:A) RETURN n UNION ALL MATCH (n:B) RETURN n"],
  ])("is not %s", (_, text) => {
    expect(needsOf(text)).toEqual({ labels: [], types: [] });
  });

  it("is read from the text of a query that came after the table was written", () => {
    const text = `// @title   城 | Towns
// @about   城 | Towns
// @view    table
// @returns town: node
MATCH (town:Town) RETURN town`;
    const query = parseQuery("patterns/towns.cypher", text);
    expect(needsOfQuery(query)).toEqual({ labels: [["Town"]], types: [] });
  });
});
