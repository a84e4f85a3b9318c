import { describe, expect, test } from "vitest";
import { suggestionOf } from "../../../src/results/graph/suggest.ts";

describe("a query that returns what values were taken from", () => {
  test.each([
    "RETURN 1",
    "UNWIND range(1, 3) AS n RETURN n",
    "MATCH (a) RETURN a.name UNION MATCH (b) RETURN b.name",
    "CALL db.labels() YIELD label RETURN label",
    "MATCH (c:City) WITH c.name AS name RETURN name",
    "MATCH (c) RETURN",
  ])("cannot be told from %s", (text) => {
    const told = suggestionOf(text);
    // A bare RETURN is no Cypher, but its patterns still show what is meant.
    expect(told).toBe(text === "MATCH (c) RETURN" ? "MATCH (c) RETURN c" : null);
  });

  test("returns the variables instead of their properties, and keeps the limit", () => {
    expect(
      suggestionOf(
        "MATCH (c:City)-[:APPLIES]->(m:Mechanism) RETURN c.name, count(m) AS n ORDER BY n DESC LIMIT 5;",
      ),
    ).toBe("MATCH (c:City)-[:APPLIES]->(m:Mechanism) RETURN c, m LIMIT 5");
  });

  test("brings named relationships and paths along where nothing stands between", () => {
    expect(suggestionOf("MATCH (a)-[r:LINKS]->(b) RETURN a.name")).toBe(
      "MATCH (a)-[r:LINKS]->(b) RETURN a, b, r",
    );
    expect(suggestionOf("MATCH p = (a)-[*1..2]-(b)\nRETURN length(p)")).toBe(
      "MATCH p = (a)-[*1..2]-(b)\nRETURN p, a, b",
    );
  });

  test("after a WITH keeps only what is returned", () => {
    expect(suggestionOf("MATCH (c:City)-->(m) WITH c, count(m) AS n RETURN c.name, n")).toBe(
      "MATCH (c:City)-->(m) WITH c, count(m) AS n RETURN c",
    );
    expect(suggestionOf("MATCH (c)--(d) WHERE c.name STARTS WITH 'a' RETURN c.name")).toBe(
      "MATCH (c)--(d) WHERE c.name STARTS WITH 'a' RETURN c, d",
    );
  });

  test("is not led astray by strings, comments, labels or names in back-quotes", () => {
    expect(
      suggestionOf("MATCH (`书 店`:Shop {name: '(x) RETURN y'}) // (z)\nRETURN `书 店`.名称"),
    ).toBe("MATCH (`书 店`:Shop {name: '(x) RETURN y'}) // (z)\nRETURN `书 店`");
  });
});
