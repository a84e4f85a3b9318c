import { describe, expect, it } from "vitest";
import { edit, editFirst, refusal } from "./faulty.ts";

describe("loadFacts › a record that is not sound", () => {
  it("refuses malformed JSON and names the file", () => {
    const error = refusal("cities.json", () => "[{]");
    expect(error).toMatchObject({ file: "cities.json", id: "-" });
    expect(error.message).toMatch(/^cities\.json -: malformed JSON: /);
  });

  it("refuses a file that holds no list", () => {
    expect(refusal("areas.json", () => "{}").reason).toBe("must hold a list of records");
  });

  it("refuses an unknown field", () => {
    const error = refusal("cities.json", edit("city:suzhou", { mayor: "…" }));
    expect(error.message).toBe("cities.json city:suzhou: unknown field mayor");
  });

  it("refuses a node whose English name is missing", () => {
    const error = refusal("cities.json", edit("city:suzhou", { nameEn: undefined }));
    expect(error.message).toBe("cities.json city:suzhou: nameEn is missing");
  });

  it("refuses Chinese where English belongs, and English where Chinese belongs", () => {
    expect(refusal("cities.json", edit("city:suzhou", { aboutEn: "一城" })).reason).toBe(
      "aboutEn: must be English, without Chinese characters",
    );
    expect(refusal("cities.json", edit("city:suzhou", { about: "A city." })).reason).toBe(
      "about: must be Chinese",
    );
  });

  it("refuses a note in one language only", () => {
    const error = refusal("relationships/member-of.json", editFirst({ note: "例" }));
    expect(error.reason).toBe("noteEn is missing");
  });

  it("refuses a figure without its unit", () => {
    const change = edit("project:chengdu-ziyang-rail", { dailyTrainsUnit: undefined });
    const error = refusal("projects.json", change);
    expect(error.message).toBe(
      "projects.json project:chengdu-ziyang-rail: dailyTrainsUnit is missing",
    );
  });

  it("refuses a stated claim without a locator", () => {
    const error = refusal("claims/02.json", edit("claim:2.3-a", { locator: null }));
    expect(error.message).toBe(
      "claims/02.json claim:2.3-a: locator: a stated claim needs a locator",
    );
  });

  it("refuses a curated claim without its reason", () => {
    const change = edit("claim:curated-kunshan-in-suzhou", { reason: undefined });
    expect(refusal("claims/curated.json", change).reason).toBe("reason is missing");
  });

  it("refuses a locator that is not section.sentence", () => {
    for (const locator of ["21.1", "2.10", "2", "二.三"]) {
      const error = refusal("claims/02.json", edit("claim:2.3-a", { locator }));
      expect(error.reason).toBe("locator: must read section.sentence");
    }
  });

  it("refuses a relationship without a claim", () => {
    const error = refusal("relationships/applies.json", editFirst({ claims: [] }));
    expect(error.message).toBe(
      "relationships/applies.json cluster:yangtze-river-delta → mechanism:household-registration: " +
        "claims: needs at least one claim",
    );
  });

  it("refuses an inherited relationship, for those are derived by query", () => {
    const error = refusal("relationships/applies.json", editFirst({ strength: "inherited" }));
    expect(error.reason).toMatch(/inherited is derived/);
  });

  it("refuses a place outside China's box", () => {
    const error = refusal("cities.json", edit("city:suzhou", { lat: 120.58, lon: 31.29 }));
    expect(error.faults.map((fault) => fault.reason.split(":")[0])).toEqual(["lat", "lon"]);
  });

  it("refuses a file of a name that it does not know", () => {
    const error = refusal("towns.json", () => "[]");
    expect(error.message).toBe("towns.json -: no kind of fact has a file of this name");
  });

  it("tells the first twenty faults and how many more there are", () => {
    const error = refusal("cities.json", (records) => {
      for (const record of records) record["mayor"] = "…";
    });
    expect(error.faults).toHaveLength(37);
    expect(error.message.split("\n")).toHaveLength(21);
    expect(error.message).toMatch(/\nand 17 more$/);
  });
});
