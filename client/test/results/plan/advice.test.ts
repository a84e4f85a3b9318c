import { describe, expect, test } from "vitest";
import { adviceOf } from "../../../src/results/plan/advice.ts";
import { recorded } from "./plans.ts";

const index = (kind: string, label: string, property: string) => ({
  name: `${label}_${property}`,
  kind,
  labels: [label],
  properties: [property],
});

const advice = (name: string, indexes: ReturnType<typeof index>[] = []) =>
  adviceOf(recorded(name).root, { indexes });
const kinds = (name: string, indexes: ReturnType<typeof index>[] = []) =>
  advice(name, indexes).map(({ kind }) => kind);

describe("advice on Neo4j's plans", () => {
  test.each([
    "neo4j-unique-seek",
    "neo4j-count-by-profiled",
    "neo4j-var-length-bound",
    "neo4j-subquery",
    "neo4j-sort-all-profiled",
    "neo4j-shortest-profiled",
  ])("has nothing to say of %s", (name) => {
    expect(advice(name)).toEqual([]);
  });

  test("does not advise an index that is there", () => {
    expect(kinds("neo4j-label-filter-profiled", [index("range", "City", "nameEn")])).toEqual([]);
    expect(kinds("neo4j-label-text", [index("text", "Claim", "text")])).toEqual([]);
  });

  test("takes neither a full-text index nor one of another label for it", () => {
    const others = [index("fulltext", "City", "nameEn"), index("range", "Area", "nameEn")];
    expect(kinds("neo4j-label-filter-profiled", others)).toEqual(["index"]);
  });

  test("gives the text of an index for a label and a property that is asked for a value", () => {
    const texts = ["neo4j-label-filter-profiled", "neo4j-label-range", "neo4j-label-in"].map(
      (name) => advice(name)[0]?.text,
    );
    expect(texts).toEqual([
      "CREATE INDEX FOR (n:City) ON (n.nameEn)",
      "CREATE INDEX FOR (n:Mechanism) ON (n.number)",
      "CREATE INDEX FOR (n:City) ON (n.nameEn)",
    ]);
  });

  test("puts odd names in back-quotes", () => {
    expect(advice("neo4j-odd-names").map(({ text }) => text)).toEqual([
      "CREATE INDEX FOR (n:`Book ``shop`` 书店 📚`) ON (n.书名)",
    ]);
  });

  test("wants a text index where text is looked for inside text, a range index or none there", () => {
    expect(advice("neo4j-label-text")[0]?.text).toBe("CREATE TEXT INDEX FOR (n:Claim) ON (n.text)");
    expect(advice("neo4j-index-there", [index("range", "City", "id")])[0]?.text).toBe(
      "CREATE TEXT INDEX FOR (n:City) ON (n.id)",
    );
  });

  test("gives one for a relationship's property", () => {
    expect(advice("neo4j-type-filter")[0]?.text).toBe(
      "CREATE INDEX FOR ()-[r:SUPPORTED_BY]-() ON (r.strength)",
    );
    expect(advice("neo4j-type-scan")[0]?.text).toBe(
      "CREATE TEXT INDEX FOR ()-[r:COOPERATES_WITH]-() ON (r.note)",
    );
  });

  test("asks for a label where all nodes are read, and for one to look a property up by", () => {
    expect(kinds("neo4j-all-nodes")).toEqual(["all-nodes"]);
    expect(advice("neo4j-all-nodes-filter")[0]).toMatchObject({
      kind: "lookup",
      values: { property: "name" },
    });
  });

  test("warns of a product, and of a path without an end", () => {
    expect(kinds("neo4j-cartesian-where-profiled")).toEqual(["product"]);
    expect(kinds("neo4j-var-length")).toEqual(["endless"]);
  });
});

describe("advice on the embedded engine's plans", () => {
  test.each(["embedded-unique-seek", "embedded-count-by", "embedded-hash-join"])(
    "has nothing to say of %s",
    (name) => {
      expect(advice(name)).toEqual([]);
    },
  );

  test("never gives it the text of an index, and says what it can look up", () => {
    const [first] = advice("embedded-label-filter", [index("hash", "City", "id")]);
    expect(first).toMatchObject({
      kind: "no-index",
      text: null,
      values: { name: "City", property: "nameEn", known: "id" },
    });
    expect(kinds("embedded-label-text")).toEqual(["no-index"]);
  });

  test("knows its products, its scans of all nodes and its endless paths", () => {
    expect(kinds("embedded-cartesian-where")).toEqual(["product"]);
    expect(kinds("embedded-all-nodes-filter")).toEqual(["lookup"]);
    expect(kinds("embedded-var-length")).toEqual(["endless"]);
  });
});
