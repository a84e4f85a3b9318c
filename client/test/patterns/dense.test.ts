import type { Node, Relationship } from "@chengmai/cypher/values";
import { expect, test } from "vitest";
import { isTooDense } from "../../src/canvas/drawing/dense.ts";
import { matrixOf } from "../../src/patterns/model/matrix-of.ts";
import { answerOf, mostLines } from "../../src/patterns/model/of-picture.ts";

const line = (from: number, to: number) => ({ from: `${from}`, to: `${to}` });
/** A ring with lines to the next few of each. */
const ring = (nodes: number, each: number) =>
  Array.from({ length: nodes * each }, (_, at) =>
    line(at % nodes, ((at % nodes) + 1 + Math.floor(at / nodes)) % nodes),
  );

test("a picture of few nodes is never too dense, however many lines it has", () => {
  expect(isTooDense(19, ring(19, 9))).toBe(false);
});

test("from five lines for two nodes on a picture is too dense", () => {
  expect(isTooDense(20, ring(20, 3).slice(0, 49))).toBe(false);
  expect(isTooDense(20, ring(20, 3).slice(0, 50))).toBe(true);
});

test("lines between the same two, either way, and to the own node count for nothing more", () => {
  const parallel = [
    ...ring(30, 2),
    ...ring(30, 2),
    ...ring(30, 2).map(({ from, to }) => ({ from: to, to: from })),
  ];
  const own = Array.from({ length: 90 }, (_, at) => line(at % 30, at % 30));
  expect(isTooDense(30, [...parallel, ...own])).toBe(false);
});

const node = (id: string): Node => ({ kind: "node", id, key: null, labels: ["N"], properties: {} });
const relationship = (id: string, from: string, to: string): Relationship => ({
  kind: "relationship",
  id,
  type: "R",
  from,
  to,
  properties: {},
});

test("the matrix of a picture counts the relationships of each pair, in their direction", () => {
  const nodes = new Map(["a", "b"].map((id) => [id, node(id)]));
  const all = [
    relationship("1", "a", "b"),
    relationship("2", "a", "b"),
    relationship("3", "b", "a"),
  ];
  const answer = answerOf({ nodes, relationships: new Map(all.map((one) => [one.id, one])) });
  const matrix = matrixOf(answer.columns, answer.rows);
  expect(matrix?.cells.map(({ count }) => count)).toEqual([2, 1]);
  expect(matrix?.rows.map(({ id }) => id)).toEqual(["a", "b"]);
});

test("of a large picture only the busiest have a line, and it is known how many there were", () => {
  const nodes = new Map(Array.from({ length: 200 }, (_, at) => [`${at}`, node(`${at}`)]));
  const all = ring(200, 4).map(({ from, to }, at) => relationship(`${at}`, from, to));
  const hub = Array.from({ length: 50 }, (_, at) => relationship(`hub ${at}`, "150", `${at}`));
  const own = [...all, ...hub];
  const answer = answerOf({ nodes, relationships: new Map(own.map((one) => [one.id, one])) });
  const rows = new Set(answer.rows.map(([row]) => (row as Node).id));
  expect([answer.from, answer.to]).toEqual([200, 200]);
  expect(rows.size).toBeLessThanOrEqual(mostLines);
  expect(rows.has("150")).toBe(true);
});
