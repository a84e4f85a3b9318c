import { describe, expect, it } from "vitest";
import { nearest } from "../../src/editor/worker/nearest.ts";
import { written, unquoted } from "@chengmai/cypher/text";
import { disguised, undisguised } from "../../src/editor/worker/disguise.ts";

describe("written", () => {
  it("leaves alone what the grammar takes bare", () => {
    for (const name of ["City", "城市", "_a1", "naïve"]) expect(written(name)).toBe(name);
  });

  it("puts everything else in back-quotes and doubles those inside", () => {
    expect(["工业 园", "a`b", "1st", "🚀", "a-b", ""].map(written)).toEqual([
      "`工业 园`",
      "`a``b`",
      "`1st`",
      "`🚀`",
      "`a-b`",
      "``",
    ]);
  });

  it("is undone by unquoted", () => {
    for (const name of ["City", "工业 园", "a`b", "🚀"]) expect(unquoted(written(name))).toBe(name);
  });
});

describe("nearest", () => {
  it("forgives case, a slip or two, and letters that changed places", () => {
    expect(nearest("city", ["City", "Area"])).toEqual(["City"]);
    expect(nearest("Citi", ["Area", "City"])).toEqual(["City"]);
    expect(nearest("nmae", ["id", "name"])).toEqual(["name"]);
    expect(nearest("APPLYS", ["APPLIES", "CARRIES"])).toEqual(["APPLIES"]);
  });

  it("forgives another ending, after any slip", () => {
    expect(nearest("APPLY", ["APPEAR", "APPLIES", "CARRIES"])).toEqual(["APPLIES"]);
    expect(nearest("SUPPORTED", ["SUPPORTS", "SUPPORTER"])).toEqual(["SUPPORTER", "SUPPORTS"]);
    expect(nearest("city", ["citadel", "cities"])).toEqual([]);
  });

  it("forgives a missing or wrong Chinese character", () => {
    expect(nearest("城市", ["城市群", "机制"])).toEqual(["城市群"]);
    expect(nearest("机置", ["城市", "机制"])).toEqual(["机制"]);
    expect(nearest("城", ["城市", "省"])).toEqual(["城市"]);
  });

  it("knows nothing near what is far, nor near a letter or two", () => {
    expect(nearest("Person", ["City", "Area"])).toEqual([]);
    expect(nearest("n", ["m", "id"])).toEqual([]);
  });

  it("names the nearest first and three at most", () => {
    expect(nearest("names", ["nameEn", "name", "namez", "names2", "named"])).toEqual([
      "name",
      "namez",
      "names2",
    ]);
  });
});

describe("disguised", () => {
  it("keeps every offset and comes back in another layout", () => {
    const text = "match (n:`🚀🚀` {a: '한글'}) return n";
    expect(disguised(text)).toHaveLength(text.length);
    const formatted = disguised(text).replace(" return", "\nRETURN");
    expect(undisguised(formatted, text)).toBe(text.replace(" return", "\nRETURN"));
  });
});
