import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseQuery } from "@chengmai/cypher";
import { loadQueries } from "@chengmai/cypher/load";
import { describe, expect, it } from "vitest";
import { typeOf } from "@chengmai/cypher/type-of";
import { columnsOf } from "../../src/workbench/model/saved/columns.ts";
import { takenFrom } from "../../src/workbench/model/saved/from-file.ts";
import type { Saved } from "../../src/workbench/model/saved/query.ts";
import { foldersOf } from "../../src/workbench/model/saved/queries.ts";
import { fileOf, slugOf } from "../../src/workbench/model/saved/to-file.ts";

const node = { kind: "node", id: "1", key: null, labels: ["City"], properties: {} } as const;

const query: Saved = {
  id: "abc123def",
  title: { zh: "城市 | 与机制", en: "Cities, and Mechanisms" },
  folder: "我的",
  note: "第一行\n@second line",
  text: ":param city => '苏州'\nMATCH (c:City)\nWHERE c.name = $city AND c.year > $year AND c.at = $at AND c.x IN $list\nRETURN c, c.name AS name;",
  drafts: {
    city: { kind: "string", text: "苏  州" },
    year: { kind: "integer", text: "2020" },
    at: { kind: "date", text: "2024-05-01" },
    list: { kind: "list", text: "a\nb" },
  },
  view: "table",
  returns: [
    { name: "c", type: "node" },
    { name: "name", type: "string?" },
  ],
  at: 1,
};

describe("a saved query as a file", () => {
  const text = fileOf(query, query.returns ?? []);

  it("is a card once it lies on a shelf", () => {
    const folder = mkdtempSync(join(tmpdir(), "chengmai-saved-"));
    mkdirSync(join(folder, "patterns"));
    writeFileSync(join(folder, "patterns", "shelf.txt"), "// @title 架 | Shelf\n// @place 1\n");
    writeFileSync(join(folder, "patterns", `${slugOf(query)}.cypher`), text);
    const [card] = loadQueries(folder);
    rmSync(folder, { recursive: true });
    expect(card).toMatchObject({
      name: "patterns/cities-and-mechanisms",
      title: { zh: "城市 / 与机制", en: "Cities, and Mechanisms" },
      view: "table",
      returns: query.returns?.map((column) => ({
        ...column,
        label: { zh: `列 ${column.name}`, en: column.name },
      })),
      params: [
        { name: "city", type: "string", default: "苏  州" },
        { name: "year", type: "integer", default: 2020 },
        { name: "at", type: "map", default: { kind: "date", value: "2024-05-01" } },
        { name: "list", type: "string[]", default: ["a", "b"] },
      ],
    });
    expect(card?.text.startsWith("MATCH (c:City)")).toBe(true);
  });

  it("comes back as it was", async () => {
    const { queries, refused } = await takenFrom([{ name: "x.cypher", text }]);
    expect(refused).toEqual([]);
    expect(queries[0]).toMatchObject({
      note: query.note,
      drafts: { year: { kind: "integer", text: "2020" }, at: { kind: "date", text: "2024-05-01" } },
      returns: query.returns,
    });
  });

  it.each([
    [{ zh: "", en: "Only English" }, "Only English"],
    [{ zh: "只有中文", en: "" }, "A saved query"],
    [{ zh: "", en: "中文写在英文里" }, "A saved query"],
  ])("has both languages, whichever was written: %j", (title, en) => {
    const file = fileOf({ ...query, title }, query.returns ?? []);
    expect(parseQuery("patterns/x.cypher", file).title.en).toBe(en);
  });
});

describe("an import", () => {
  it("is taken from a file with lines that end as the editor ends them", async () => {
    const { queries } = await takenFrom([{ name: "a.cypher", text: "MATCH (n)\r\nRETURN n\r\n" }]);
    expect(queries.map(({ text }) => text)).toEqual(["MATCH (n)\nRETURN n"]);
  });

  it("refuses each bad header by the file's name and the reason, and takes the others", async () => {
    const { queries, refused } = await takenFrom([
      { name: "bad.cypher", text: "// @title 只有中文\n// @view table\nRETURN 1 AS one" },
      { name: "empty.cypher", text: " \n" },
      { name: "some words.cypher", text: "MATCH (n) RETURN n" },
    ]);
    expect(queries).toMatchObject([
      { title: { zh: "", en: "some words" }, text: "MATCH (n) RETURN n", returns: null },
    ]);
    expect(refused.map(({ name }) => name)).toEqual(["bad.cypher", "empty.cypher"]);
    expect(refused[0]?.reason).toContain("@about is missing");
  });
});

describe("the types of columns", () => {
  it.each([
    [["count(*)"], [[1]], { column: "count(*)", why: "name" }],
    [["a"], [[1], ["x"]], { column: "a", why: "mixed" }],
    [["a"], [[[1, null]]], { column: "a", why: "mixed" }],
  ])("cannot be told for %j of %j", (names, rows, unfit) => {
    expect(columnsOf(names, rows)).toEqual(unfit);
  });

  it.each([
    [[1, 2.5], "float"],
    [[2.5, { kind: "float", value: "3.0" }], "float"],
    [[1, null], "integer?"],
    [[null], "string?"],
    [[], "string?"],
    [[["a"], []], "string[]"],
    [[{ kind: "date", value: "2024-05-01" }], "map"],
    [[[node]], "node[]"],
  ])("are told by the values %j", (values, type) => {
    expect(typeOf(values as never)).toBe(type);
  });
});

it("saved queries are found by every typed word, and stand by folder", () => {
  const other = { ...query, id: "2", folder: "", title: { zh: "乙", en: "" }, note: "" };
  const names = (typed: string) =>
    foldersOf([query, other], typed, "zh").map(({ name, queries }) => [name, queries.length]);
  expect(names("")).toEqual([
    ["", 1],
    ["我的", 1],
  ]);
  expect(names("机制 CITY")).toEqual([["我的", 1]]);
});
