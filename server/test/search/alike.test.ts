import { describe, expect, it } from "vitest";
import { alike } from "../../src/search/alike.ts";

const found = async (...names: string[]) =>
  (await alike(names.map((name) => [name]))).pairs.map(({ a, b, how }) => [
    names[a],
    names[b],
    how,
  ]);

describe("what may be the same", () => {
  it.each([
    ["苏州", "杭州"],
    ["Item 12", "Item 13"],
    ["第一中学", "第二中学"],
    ["Ann", "Anna"],
    ["中国银行", "中国农业银行"],
    ["---", "..."],
    ["й", "и"],
  ])("is not %s and %s", async (a, b) => {
    expect(await found(a, b)).toEqual([]);
  });

  it.each([
    ["ACME Corp.", "acme corp", "same"],
    ["Ｏ'Brien", "O’Brien", "same"],
    ["Café Central", "cafe central", "same"],
    ["Müller", "Muller", "same"],
    ["Café Central", "Cafe Centrl", "near"],
    ["绿洲", "Lü Zhou", "pinyin"],
    ["苏州", "蘇州", "traditional"],
    ["苏州", "Su zhou", "pinyin"],
    ["Suzhou", "苏州", "pinyin"],
    ["Shanghai Group", "Shangai Group", "near"],
    ["苏州工业园区", "苏州工业园", "near"],
  ])("is %s and %s, and by what", async (a, b, how) => {
    expect(await found(a, b)).toEqual([[a, b, how]]);
  });

  it("is told once of two with several spellings, by the surest", async () => {
    const { pairs } = await alike([
      ["苏州", "Suzhou"],
      ["suzhou", "蘇州"],
    ]);
    expect(pairs).toEqual([{ a: 0, b: 1, how: "same", texts: ["Suzhou", "suzhou"] }]);
  });

  it("is not what is one letter apart in Latin and is called otherwise in Chinese", async () => {
    const things = [["苏州", "Suzhou City"], ["湖州", "Huzhou City"], ["Suzhou Citi"]];
    const { pairs } = await alike(things);
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([[0, 2]]);
  });

  it("ends where there are too many, and says so", async () => {
    const { pairs, truncated } = await alike(
      Array.from({ length: 1000 }, () => ["one and the same"]),
    );
    expect([pairs.length, truncated]).toEqual([500, true]);
  });
});
