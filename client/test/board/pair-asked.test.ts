import { describe, expect, it } from "vitest";
import { halvesOf } from "../../src/board/model/pair-asked.ts";
import { withWords } from "../../src/i18n/with-words.ts";
import { say, speak } from "../../src/i18n/say.ts";

await withWords(Promise.resolve(), "story");
await speak("en");

const likeliest = (text: string) => halvesOf(text)[0];

describe("a text about two places", () => {
  it.each([
    ["深圳 香港", "深圳", "香港", false],
    ["深圳和香港", "深圳", "香港", true],
    ["深圳与香港之间有什么机制？", "深圳", "香港", true],
    ["什么连接深圳和香港", "深圳", "香港", true],
    ["哪些机制联系 苏州 南京？", "苏州", "南京", true],
    ["苏州、南京的联系", "苏州", "南京", true],
    ["what connects Suzhou and Nanjing", "Suzhou", "Nanjing", true],
    ["Which mechanisms connect Suzhou with Nanjing?", "Suzhou", "Nanjing", true],
    ["How are Suzhou and Nanjing connected?", "Suzhou", "Nanjing", true],
    ["suzhou → nanjing", "suzhou", "nanjing", true],
    ["哪些机制把长三角和京津冀联系起来", "长三角", "京津冀", true],
    ["Suzhou Nanjing", "Suzhou", "Nanjing", false],
  ])("%s", (text, a, b, said) => {
    expect(likeliest(text)).toEqual({ names: [a, b], said });
  });

  it.each([
    ["zh", "长三角", "粤港澳大湾区"],
    ["en", "the Yangtze River Delta", "Beijing–Tianjin–Hebei"],
    ["en", "the Greater Bay Area", "the Northeast clusters"],
  ] as const)("is the page's own question (%s, %s)", (language, a, b) => {
    for (const key of ["question.between", "search.pair"] as const)
      expect(halvesOf(say(language)(key, { a, b }))).toContainEqual({
        names: [a, b].map((name) => name.replace(/^the /, "")),
        said: true,
      });
  });

  it("may have a name of several words on either side", () => {
    expect(halvesOf("Hong Kong Shenzhen").map(({ names }) => names)).toEqual([
      ["Hong", "Kong Shenzhen"],
      ["Hong Kong", "Shenzhen"],
    ]);
  });

  it("may have a name that holds a word of ours", () => {
    expect(halvesOf("呼和浩特 包头").map(({ names }) => names)).toContainEqual([
      "呼和浩特",
      "包头",
    ]);
  });

  it.each(["", "苏州", "what connects", "？", "和"])("is not “%s”", (text) => {
    expect(halvesOf(text)).toEqual([]);
  });

  it("is read in a bounded number of ways, however long", () => {
    expect(halvesOf("a b ".repeat(50)).length).toBeLessThanOrEqual(5);
  });
});
