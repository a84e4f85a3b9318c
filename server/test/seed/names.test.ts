import { describe, expect, it } from "vitest";
import { spellingsOf } from "../../src/facts/seeding/names.ts";

describe("spellingsOf", () => {
  it("adds nothing for names without Chinese characters", () => {
    expect(spellingsOf(["Suzhou", "SZ"])).toEqual({ pinyin: [], initials: [], traditional: [] });
  });

  it("spells a name joined, spaced and by its initials, without tones", () => {
    expect(spellingsOf(["苏州", "Suzhou"])).toEqual({
      pinyin: ["suzhou", "su zhou"],
      initials: ["sz"],
      traditional: ["蘇州"],
    });
  });

  it("reads a character as its word does", () => {
    expect(spellingsOf(["重庆"]).pinyin).toContain("chongqing");
    expect(spellingsOf(["长三角"]).initials).toEqual(["csj"]);
  });

  it("keeps letters and figures of a mixed name and drops its marks", () => {
    expect(spellingsOf(["G60科创走廊"]).pinyin).toContain("g60kechuangzoulang");
    expect(spellingsOf(["成都—资阳"]).initials).toEqual(["cdzy"]);
  });

  it("has the forms of Taiwan and of Hong Kong where they differ", () => {
    expect(spellingsOf(["户籍"]).traditional).toEqual(["戶籍", "户籍"].filter((f) => f !== "户籍"));
    expect(spellingsOf(["台州"]).traditional).toEqual([]);
  });
});
