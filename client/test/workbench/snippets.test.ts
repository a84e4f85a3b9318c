import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/workbench/model/snippets/pick.ts";
import { snippetsOf } from "../../src/workbench/model/snippets/snippets.ts";

const property = (name: string, type = "String") => ({ name, types: [type], share: 1 });

const odd: Schema = {
  labels: [
    { label: "A `book`", count: 9, properties: [property("书 名"), property("year", "Integer")] },
    { label: "作者", count: 3, properties: [] },
  ],
  types: [{ type: "WRITTEN BY", count: 9, properties: [] }],
  links: [{ from: "A `book`", type: "WRITTEN BY", to: "作者", count: 9 }],
  unique: [],
  indexes: [],
  sampled: false,
};

describe("the snippets", () => {
  it("are none in an empty database", () => {
    expect(snippetsOf({ ...odd, labels: [], links: [] }, "zh")).toEqual([]);
  });

  it("speak of no relationship where there is none", () => {
    const found = snippetsOf({ ...odd, links: [] }, "en");
    expect(found.length).toBeGreaterThan(4);
    expect(found.filter(({ text }) => /\[:|\[r:/.test(text))).toEqual([]);
  });

  it("are ten to fifteen, each with what it teaches as its first line, in the reader's language", () => {
    const [zh, en] = [snippetsOf(odd, "zh"), snippetsOf(odd, "en")];
    expect(zh.length).toBeGreaterThanOrEqual(10);
    expect(zh.length).toBeLessThanOrEqual(15);
    for (const { text, teaches } of [...zh, ...en])
      expect(text.startsWith(`// ${teaches}\n`)).toBe(true);
    expect(zh.every(({ teaches }) => /\p{Script=Han}/u.test(teaches))).toBe(true);
    expect(en.some(({ teaches }) => /\p{Script=Han}/u.test(teaches))).toBe(false);
  });

  it("put odd names in back-quotes, and name what has no name by its id", () => {
    const count = snippetsOf(odd, "en").find(({ lesson }) => lesson === "count");
    expect(count?.text).toContain("(a:`A ``book```)-[:`WRITTEN BY`]->(b:作者)");
    expect(count?.text).toContain("a.`书 名` AS name");
    const list = snippetsOf(odd, "en").find(({ lesson }) => lesson === "list");
    expect(list?.text).toContain("collect(elementId(b))");
  });
});
