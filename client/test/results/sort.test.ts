import type { Value } from "@chengmai/cypher/values";
import { expect, test } from "vitest";
import { keysOf, orderOf } from "../../src/results/order/order.ts";
import type { Direction } from "../../src/values/order.ts";
import { node } from "../make.ts";

const sortedBy = (rows: Value[][], way: Direction): Value[][] =>
  [...orderOf([keysOf(rows, 0, 0, rows.length, "zh")], way, "zh")].map((at) => rows[at] ?? []);

const sorted = (values: Value[], way: Direction = "ascending"): unknown[] =>
  sortedBy(
    values.map((value) => [value]),
    way,
  ).map(([value]) => value);

const integer = (value: string) => ({ kind: "integer" as const, value });

test("empty cells stay at the end, whichever way", () => {
  expect(sorted([null, 2, 1])).toEqual([1, 2, null]);
  expect(sorted([null, 1, 2], "descending")).toEqual([2, 1, null]);
});

test("integers past 2^53 are told apart", () => {
  const [low, high] = [integer("9007199254740992"), integer("9007199254740993")];
  expect(sorted([high, low, 7])).toEqual([7, low, high]);
});

test("kinds do not mix: numbers, texts, booleans, nodes, lists", () => {
  const city = node("City", "city:suzhou", "苏州");
  expect(sorted([[1], city, true, "b", 3, "a"])).toEqual([3, "a", "b", true, city, [1]]);
});

test("Chinese names go by pinyin, numbers in texts by size", () => {
  expect(sorted(["苏州", "北京", "上海"])).toEqual(["北京", "上海", "苏州"]);
  expect(sorted(["2.10", "2.9"])).toEqual(["2.9", "2.10"]);
});

test("equal rows keep their order", () => {
  const rows = [
    ["x", 1],
    ["x", 2],
    ["a", 3],
  ];
  expect(sortedBy(rows, "ascending").map(([, at]) => at)).toEqual([3, 1, 2]);
});
