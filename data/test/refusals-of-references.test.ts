import { describe, expect, it } from "vitest";
import { edit, type Editable, editFirst, refusal } from "./faulty.ts";

const copyOf = (records: Editable[], change: Editable) => {
  records.push({ ...records[0], ...change });
};

describe("loadFacts › facts that do not fit together", () => {
  it("refuses a duplicate id", () => {
    const error = refusal("cities.json", (records) => {
      copyOf(records, { name: "新苏州", nameEn: "New", aliases: [] });
    });
    expect(error.message).toBe("cities.json city:shanghai: duplicate id");
  });

  it("refuses a name that another node of the label has, whatever its case", () => {
    const error = refusal("cities.json", edit("city:suzhou", { nameEn: "WUXI" }));
    expect(error.message).toBe(
      "cities.json city:wuxi: duplicate name or alias Wuxi, already that of city:suzhou",
    );
  });

  it("refuses an alias that another node of the label has", () => {
    const error = refusal("cities.json", edit("city:wuxi", { aliases: ["沪"] }));
    expect(error.reason).toBe("duplicate name or alias 沪, already that of city:shanghai");
  });

  it("refuses a relationship that ends nowhere", () => {
    const error = refusal("relationships/part-of.json", editFirst({ to: "cluster:atlantis" }));
    expect(error.message).toMatch(
      /^relationships\/part-of\.json area:.* → cluster:atlantis: dangling id cluster:atlantis$/,
    );
  });

  it("refuses a relationship, a node or a subject that names a claim or node not there", () => {
    const nowhere = { claims: ["claim:2.3-z"] };
    expect(refusal("relationships/applies.json", editFirst(nowhere)).reason).toBe(
      "claims: dangling id claim:2.3-z",
    );
    expect(refusal("cities.json", edit("city:suzhou", nowhere)).reason).toBe(
      "claims: dangling id claim:2.3-z",
    );
    const about = edit("claim:2.3-a", { aboutIds: ["city:atlantis"] });
    expect(refusal("claims/02.json", about).reason).toBe("aboutIds: dangling id city:atlantis");
  });

  it("refuses a cooperation under a mechanism that is not there", () => {
    const change = editFirst({ mechanism: "mechanism:magic" });
    expect(refusal("relationships/cooperates-with.json", change).reason).toBe(
      "dangling id mechanism:magic",
    );
  });

  it("refuses ends of the wrong label", () => {
    const error = refusal("relationships/takes-part-in.json", editFirst({ to: "sector:finance" }));
    expect(error.reason).toBe("wrong end labels: TAKES_PART_IN does not go from City to Sector");
  });

  it("refuses a stated relationship that rests on curated claims alone", () => {
    const change = editFirst({ claims: ["claim:curated-kunshan-in-suzhou"] });
    expect(refusal("relationships/applies.json", change).reason).toBe(
      "none of its claims is stated",
    );
  });

  it("refuses a relationship told twice", () => {
    const error = refusal("relationships/applies.json", (records) => copyOf(records, {}));
    expect(error.reason).toBe("APPLIES is told twice");
  });

  it("refuses a cooperation told again from the other side", () => {
    const error = refusal("relationships/cooperates-with.json", (records) => {
      copyOf(records, { from: records[0]?.["to"], to: records[0]?.["from"] });
    });
    expect(error.reason).toBe("COOPERATES_WITH is told twice");
  });

  it("refuses a node joined to itself", () => {
    const change = editFirst({ from: "city:zhongshan", to: "city:zhongshan" });
    expect(refusal("relationships/cooperates-with.json", change).reason).toBe(
      "joins a node to itself",
    );
  });

  it("refuses a project that links one city only", () => {
    const error = refusal("relationships/links.json", (records) => {
      records.shift();
    });
    expect(error.reason).toBe("a project that links cities has at least two");
  });
});
