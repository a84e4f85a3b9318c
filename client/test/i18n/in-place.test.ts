import { expect, test } from "vitest";
import { inPlace } from "../../src/i18n/in-place.ts";
import { say } from "../../src/i18n/say.ts";
import { typeWord } from "../../src/i18n/vocabulary.ts";
import { captionOf, nameOf, speltName } from "../../src/values/name.ts";

const called = (name: string) => ({
  kind: "node" as const,
  id: "1",
  key: null,
  labels: ["L"],
  properties: { name },
});

test("what would turn the words around it is shown by its number", () => {
  expect(inPlace("x\u202eDCBA")).toBe("x[U+202E]DCBA");
  expect(inPlace("a\u2067b")).toBe("a[U+2067]b");
  expect(inPlace("a\u2069b\u2068")).toBe("a[U+2069]b[U+2068]");
  expect(inPlace("\u2068a\u202a\u2069")).toBe("\u2068a[U+202A]\u2069");
});

test("a text that nobody could see is shown by its numbers, a letter that only joins stays", () => {
  expect(inPlace("\u200b\u00ad")).toBe("[U+200B][U+00AD]");
  expect(inPlace("👩\u200d👧 می\u200cخواهم")).toContain("\u200d");
  expect(inPlace("zero\u200bwidth")).toBe("zero\u200bwidth");
  expect(inPlace("")).toBe("");
});

test("what runs from right to left has a frame of its own, and no second one", () => {
  const framed = inPlace("שלום");
  expect(framed).toBe("\u2068שלום\u2069");
  expect(inPlace(framed)).toBe(framed);
  expect(inPlace("a\u200f")).toBe("\u2068a\u200f\u2069");
  // Names in a row keep their frames.
  expect(inPlace(`Ann, ${framed}`)).toBe(`\u2068Ann, ${framed}\u2069`);
  expect(inPlace("深圳 Ann é 한국어")).toBe("深圳 Ann é 한국어");
});

test("names, words of a foreign type and what fills a sentence's blank all go by it", () => {
  const node = called("x\u202eDCBA שלום");
  expect(speltName(node, "en")).toBe("x\u202eDCBA שלום");
  for (const told of [
    nameOf(node, "en"),
    captionOf(node, "en"),
    typeWord("x\u202eDCBA שלום", "en"),
  ])
    expect(told).toBe("\u2068x[U+202E]DCBA שלום\u2069");
  expect(say("zh")("canvas.live.first", { name: "a\u202eb" })).toContain("a[U+202E]b");
  const long = captionOf(called("שלום ".repeat(30)), "en");
  expect([long.at(0), long.at(-1)]).toEqual(["\u2068", "\u2069"]);
});
