import { beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { opened } from "./opened.ts";

/** Neo4j gives null for one of the rows. */
const unknown = [
  "MATCH (n:A) RETURN [x IN n.l | x * null] = n.l AS c",
  "MATCH (n:A) RETURN [1, n.none] = [1, 2] AS c",
  "MATCH (n:A) RETURN [n.none] IN [[1], [2]] AS c",
  "MATCH (n:A) RETURN n.l <> [x IN n.l | CASE WHEN x = 1 THEN null ELSE x END] AS c",
  "MATCH (n:A) WITH n, [n.k, n.none] AS m WITH n, m + [] AS k RETURN k = [1, 2] AS c",
];

const known = [
  "MATCH (n:A) RETURN n.l = [1, -2] AS c",
  "MATCH (n:A) RETURN n.l IN [[1, 2], [3]] AS c",
  "MATCH (n:A) RETURN n.l = [true] AS c",
  "MATCH (n:A) RETURN [x IN n.l | x + 1] = [2, 3] AS c",
  "MATCH (n:A) RETURN [x IN range(1, 2) | toUpper('a')] = ['A'] AS c",
  "MATCH (n:A)-->(m) RETURN [n, m] = [n, m] AS c",
  "MATCH (n:A) WITH collect(n.k) AS l RETURN l = [1] AS c",
  "MATCH (n:A) RETURN n.k IN [1, n.none] AS c",
];

let graph: Graph;
beforeAll(
  async () => void (graph = await opened(["CREATE (:A {k: 1, l: [1, 2]})-[:T]->(:B {k: 2})"])),
);

const codes = async (text: string): Promise<string[]> =>
  (await graph.read(text)).summary.notices.map(({ code }) => code);

describe("a list that meets a list", () => {
  it.each(unknown)("is told of where it may hold null: %s", async (text) => {
    expect(await codes(text)).toContain("lists-may-hold-null");
  });

  it.each(known)("is not told of where it cannot: %s", async (text) => {
    expect(await codes(text)).not.toContain("lists-may-hold-null");
  });
});
