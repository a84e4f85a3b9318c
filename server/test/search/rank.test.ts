import type { Node, Value } from "@chengmai/cypher";
import { describe, expect, it } from "vitest";
import { rank } from "../../src/search/rank.ts";

const node = (id: string, properties: Record<string, Value>): Node => ({
  kind: "node",
  id,
  key: null,
  labels: ["Thing"],
  properties,
});

const cities = [
  node("suzhou", { name: "苏州", nameEn: "Suzhou", aliases: ["苏州市", "姑苏"] }),
  node("hangzhou", { name: "杭州", nameEn: "Hangzhou", aliases: ["杭州市"] }),
  node("wuxi", { name: "无锡", nameEn: "Wuxi", about: "在苏州西边" }),
  node("five", { name: "苏南五市", nameEn: "Five cities of southern Jiangsu" }),
];

const found = (words: string, nodes = cities) =>
  rank(words, nodes, 10).map(({ node: { id }, matched }) => `${id} ${matched.how}`);

describe("rank", () => {
  it("finds nothing for what is nowhere", () => {
    expect(found("北海道")).toEqual([]);
    expect(found("x")).toEqual(["wuxi inside"]);
  });

  it("puts the very name before a beginning, and a name before a sentence", () => {
    expect(found("苏州")).toEqual(["suzhou exact", "wuxi inside"]);
    expect(found("苏")).toEqual(["suzhou prefix", "five prefix", "wuxi inside"]);
  });

  it.each([
    ["SUZHOU", "suzhou exact"],
    ["Ｓｕｚｈｏｕ", "suzhou exact"],
    ["gusu", "suzhou pinyin"],
    ["gu su", "suzhou pinyin"],
    ["sunan", "five pinyin"],
    ["sz", "suzhou initials"],
    ["snws", "five initials"],
    ["蘇州", "suzhou traditional"],
    ["無錫", "wuxi traditional"],
    ["suzhuo", "suzhou near"],
    ["shuzhou", "suzhou near"],
    ["suzhu", "suzhou near"],
    ["苏洲", "suzhou near"],
    ["姑酥", "suzhou near"],
  ])("finds by %s: %s", (words, first) => {
    expect(found(words)[0]).toBe(first);
  });

  it("does not suppose a slip where something is called what was typed", () => {
    expect(found("hangzhou")).toEqual(["hangzhou exact"]);
    expect(found("杭州")).toEqual(["hangzhou exact"]);
  });

  it("does not suppose a slip in three letters, nor two slips", () => {
    expect(found("wux")).toEqual(["wuxi prefix"]);
    expect(found("wxu")).toEqual([]);
    expect(found("syzhuo")).toEqual([]);
  });

  it("ranks strings of any database, traditional ones by simplified words too", () => {
    const films = [
      node("1", { title: "悲情城市", tagline: "A City of Sadness" }),
      node("2", { title: "臺北故事" }),
      node("3", { released: 1999 }),
    ];
    expect(found("beiqing", films)).toEqual(["1 pinyin"]);
    expect(found("sadness", films)).toEqual(["1 inside"]);
    expect(found("台北", films)).toEqual(["2 traditional"]);
  });

  it("keeps one order for equals, whatever order they came in", () => {
    const equals = ["b", "a", "c"].map((id) => node(id, { name: "Park" }));
    expect(found("park", equals)).toEqual(found("park", equals.toReversed()));
  });

  it("gives no more than asked for", () => {
    expect(rank("u", cities, 2)).toHaveLength(2);
  });
});
