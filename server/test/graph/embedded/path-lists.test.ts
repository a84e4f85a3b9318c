import { beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../../src/graph/graph.ts";
import { opened, refusal } from "./opened.ts";

const path = "MATCH p = (a:A)-->(b)";

/** nodes() itself is held against a node. */
const direct = [
  `${path} RETURN a IN nodes(p) AS c`,
  `${path} RETURN a = nodes(p)[0] AS c`,
  `${path} RETURN a IN reduce(sum = nodes(p), x IN [1] | sum) AS c`,
  `${path} RETURN CASE a WHEN nodes(p)[0] THEN 1 ELSE 2 END AS c`,
  `${path} RETURN CASE nodes(p)[0] WHEN b, a THEN 1 ELSE 2 END AS c`,
];

/** A name stands for what nodes() gave. */
const byName = [
  `${path} WITH a, nodes(p) AS l WHERE a IN l RETURN a.id AS c`,
  `${path} WITH a, nodes(p) AS l WITH a, l AS k RETURN a IN k AS c`,
  `${path} WITH a, nodes(p) AS l RETURN a IN l + [] AS c`,
  `${path} WITH a, nodes(p) AS l RETURN a IN coalesce(l, []) AS c`,
  `${path} WITH a, nodes(p) AS l RETURN a = l[0] AS c`,
  `${path} WITH a, nodes(p) AS l RETURN a <> head(l) AS c`,
  `${path} WITH a, nodes(p) AS l RETURN [a] = l[..1] AS c`,
  `${path} WITH a, nodes(p) AS l RETURN CASE a WHEN l[0] THEN 1 ELSE 2 END AS c`,
  `${path} WITH a, {n: nodes(p)} AS m RETURN a IN m.n AS c`,
  `${path} WITH a, collect(nodes(p)) AS l RETURN a IN head(l) AS c`,
  `${path} WITH a, collect(nodes(p)) AS l RETURN any(k IN l WHERE a IN k) AS c`,
  `${path} WITH a, [k IN collect(nodes(p)) | k] AS l UNWIND l AS k RETURN a IN k AS c`,
  `${path} CALL (p) { RETURN nodes(p) AS l } RETURN l[0] = a AS c`,
];

const right = [
  [`${path} WITH a, [n IN nodes(p) WHERE n:A] AS l RETURN a IN l AS c`, true],
  [`${path} WITH a, nodes(p) AS l UNWIND l AS n WITH a, collect(n) AS k RETURN a IN k AS c`, true],
  [`${path} WITH a, nodes(p)[0] AS n RETURN a = n AS c`, true],
  [`${path} WITH a, nodes(p) AS l RETURN any(x IN l WHERE x = a) AS c`, true],
  [`${path} WITH a, p, collect(a) AS l RETURN a IN l AND size(nodes(p)) = 2 AS c`, true],
  [`${path} WITH a, nodes(p) AS l RETURN l[0].id = a.id AS c`, true],
] as const;

let graph: Graph;
beforeAll(async () => void (graph = await opened(["CREATE (:A {id: 'a'})-[:T]->(:B {id: 'b'})"])));

describe("a list that nodes() gave", () => {
  it.each(direct)("is held against no node, for none equals its own: %s", async (text) => {
    expect((await refusal(graph.read(text))).message).toContain("What nodes() gives");
  });

  it.each(byName)("is told of by whatever name it goes: %s", async (text) => {
    const { notices } = (await graph.read(text)).summary;
    expect(notices.map(({ code }) => code)).toEqual(["list-that-may-be-of-path"]);
  });

  it.each(right)("is not looked for where nodes are nodes: %s", async (text, answer) => {
    const { rows, summary } = await graph.read(text);
    expect([rows, summary.notices]).toEqual([[[answer]], []]);
  });
});
