import { describe, expect, it } from "vitest";
import { isKept, queries, sources } from "./sources.ts";

/** Where a LIMIT keeps what comes first, how often, and why no order is needed there or none is to be had. */
const unordered: Record<string, readonly [times: number, why: string]> = {
  "cypher/explore/frontier.cypher": [
    1,
    "a layer of too many is said to be cut; a hub has millions",
  ],
  "cypher/facts/built-in.cypher": [1, "the one mark that all of them have"],
  "cypher/schema/nodes-of-label.cypher": [1, "some nodes, as it says"],
  "cypher/schema/nodes-without-label.cypher": [1, "some nodes, as it says"],
  "cypher/schema/sample.cypher": [5, "a first look, as it says"],
  "cypher/schema/some-nodes.cypher": [1, "some nodes, as it says"],
  "server/src/facts/seeding/statements.ts": [1, "whether there is any, with one name for it"],
  "server/src/graph/by-label.ts": [1, "how many are put in order"],
  "server/src/graph/embedded/large.ts": [1, "whether there is any"],
  "server/src/graph/embedded/schema.ts": [1, "a sample, and the schema says so"],
  "server/src/graph/embedded/search.ts": [
    1,
    "candidates, which are ranked; all nodes would be read",
  ],
  "server/src/graph/neo4j/schema/called.ts": [1, "a sample, and the schema says so"],
  "server/src/graph/neo4j/schema/links.ts": [1, "a sample, and the schema says so"],
  "server/src/graph/neo4j/schema/properties.ts": [1, "a sample, and the schema says so"],
  "server/src/graph/neo4j/search.ts": [3, "candidates, which are ranked; all nodes would be read"],
  "server/src/graph/texts/among.ts": [1, "how many are put in order"],
  "server/src/graph/texts/example.ts": [
    3,
    "how many are put in order, twice; a count up to so many",
  ],
  "server/src/graph/texts/neighbours.ts": [
    3,
    "pages of a hub, which has millions; a count up to so many",
  ],
  "server/src/graph/texts/steps.ts": [2, "how many are put in order; a count up to so many"],
  "server/src/graph/texts/whole.ts": [2, "all of it, and more is refused"],
};

/** Examples of what people type; nothing is asked by them. */
const examples = /^server\/src\/graph\/embedded\/(?:proven|differences|dialect)\//;

const asked = () =>
  [
    ...queries(),
    ...sources().filter((source) => isKept(source) && source.path.startsWith("server/src/")),
  ].filter(({ path }) => !examples.test(path));

/** How many a text keeps without having put them in order in the clause that ends there. */
const unorderedIn = (text: string): number => {
  const code = text.replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, "");
  const words = [...code.matchAll(/\b(?:MATCH|WITH|RETURN|UNWIND|CALL|LIMIT(?= ?[$\d]))(?!\w)/g)];
  return words.filter(({ 0: word, index }, at) => {
    const own = code.slice(words[at - 1]?.index ?? 0, index);
    return word === "LIMIT" && !/\bORDER BY\b/.test(own);
  }).length;
};

describe("a list that is cut", () => {
  it("is met where a clause ends with it, in whatever way its number is given", () => {
    expect(unorderedIn("MATCH (n) RETURN n LIMIT 5")).toBe(1);
    expect(
      unorderedIn("MATCH (n) WITH n ORDER BY n.x LIMIT $a MATCH (n)--(m) RETURN m LIMIT $b"),
    ).toBe(1);
    expect(unorderedIn("MATCH (n) RETURN n ORDER BY n.x\nLIMIT ${most}")).toBe(0);
  });

  it("is put in order before, or a reason is given", () => {
    const found = asked().flatMap(({ path, text }) => {
      const times = unorderedIn(text);
      return times === 0 ? [] : [[path, times] as const];
    });
    const reasoned = Object.entries(unordered).map(([path, [times]]) => [path, times]);
    expect(found.toSorted()).toEqual(reasoned.toSorted());
  });
});
