import { describe, expect, it } from "vitest";
import { ENDS, NODE_LABELS } from "../src/index.ts";
import { labelWords, mutualTypes, typeWords } from "../src/words.ts";

// Those of evidence have no file of their own.
const types = [...Object.keys(ENDS), "SUPPORTED_BY", "ABOUT"];

describe("words of the facts", () => {
  it("are there for every label and every type, in both languages, and for nothing else", () => {
    expect(Object.keys(labelWords).toSorted()).toEqual([...NODE_LABELS].toSorted());
    expect(Object.keys(typeWords).toSorted()).toEqual(types.toSorted());
    for (const [zh, en] of [...Object.values(labelWords), ...Object.values(typeWords)]) {
      expect(zh).toMatch(/^\p{Script=Han}+$/u);
      expect(en).toMatch(/^[A-Za-z ]+$/);
    }
    for (const type of mutualTypes) expect(types).toContain(type);
  });
});
