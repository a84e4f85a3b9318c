import type { Value } from "@chengmai/cypher/values";
import { describe, expect, test } from "vitest";
import { fileParts, formats, type Manner } from "../../src/results/order/lines.ts";
import { distinct } from "@chengmai/cypher/cells";
import { fileOf } from "../../src/results/export/save.ts";
import { fileName } from "../../src/ui/taking/download.ts";
import { node, relationship } from "../make.ts";

const [suzhou, wuxi] = [node("City", "city:suzhou", "苏州"), node("City", "city:wuxi", "无锡")];
const manner = (format: Manner["format"], more: Partial<Manner> = {}): Manner => ({
  format,
  byteOrderMark: false,
  harmless: true,
  ...more,
});
const file = (columns: string[], rows: Value[][], how: Manner) =>
  [...fileParts(columns, rows, how)].join("");

describe("a file of rows", () => {
  test("a text that a spreadsheet would run is led by an apostrophe, also in a heading", () => {
    const rows = ["=1+1", "+86", "-x", "@a", "\tx", "\rx", "＝1", "＋1", "－1", "＠a"].map(
      (text) => [text],
    );
    const lines = file(["=evil"], rows, manner("tsv")).trimEnd().split("\n");
    expect(lines.every((line) => /^"?'/.test(line))).toBe(true);
    expect(file(["a"], [["=1+1"]], manner("csv", { harmless: false }))).toBe("a\r\n=1+1\r\n");
  });

  test("numbers stay numbers, those that Excel would round become texts", () => {
    const big: Value = { kind: "integer", value: "9007199254740993" };
    const rows: Value[][] = [[-5, 1.5, big, 1e21, 123456789012345]];
    const text = file(["a", "b", "c", "d", "e"], rows, manner("csv"));
    expect(text.split("\r\n")[1]).toBe("-5,1.5,'9007199254740993,1e+21,123456789012345");
    expect(file(["c"], [[big]], manner("csv", { harmless: false }))).toContain(
      "\n9007199254740993",
    );
  });

  test("quotes, commas, line ends and outer spaces survive CSV, and nothing is not an empty text", () => {
    const text = file(["a"], [['say "so", he\nsaid'], [" x "], [null], [""]], manner("csv"));
    expect(text).toBe('a\r\n"say ""so"", he\nsaid"\r\n" x "\r\n\r\n""\r\n');
  });

  test("the byte order mark comes when it is wished", () => {
    for (const format of formats) {
      expect(file(["a"], [], manner(format, { byteOrderMark: true })).startsWith("\uFEFF")).toBe(
        true,
      );
      expect(file(["a"], [], manner(format)).startsWith("\uFEFF")).toBe(false);
    }
  });

  test("JSON can be read again, whatever the values", () => {
    const tie = relationship(wuxi, "COOPERATES_WITH", suzhou);
    const path: Value = { kind: "path", nodes: [wuxi, suzhou], relationships: [tie] };
    const day: Value = { kind: "date", value: "2024-01-31" };
    const rows: Value[][] = [[suzhou, path, day, { kind: "x", n: [1, null] }]];
    const read: unknown = JSON.parse(file(["a", "b", "c", "d"], rows, manner("json")));
    expect(read).toMatchObject([
      {
        a: { labels: ["City"], properties: { name: "苏州" } },
        b: { nodes: [{ id: wuxi.id }, { id: suzhou.id }], relationships: [{ type: tie.type }] },
        c: day,
        d: { kind: "x", n: [1, null] },
      },
    ]);
    expect(JSON.parse(file(["a"], [], manner("json")))).toEqual([]);
  });

  test("NDJSON has a row a line, and two columns of one name are both kept", () => {
    const text = file(
      ["a", "a"],
      [
        [1, 2],
        [3, 4],
      ],
      manner("ndjson"),
    );
    expect(text).toBe('{"a":1,"a (2)":2}\n{"a":3,"a (2)":4}\n');
    expect(distinct(["a", "a", "a (2)"])).toEqual(["a", "a (2)", "a (2) (2)"]);
  });

  test("is made in parts and comes out whole", async () => {
    const rows = Array.from({ length: 1234 }, (_, at): Value[] => [at]);
    expect([...fileParts(["n"], rows, manner("csv"))].length).toBeGreaterThan(5);
    const blob = await fileOf(["n"], rows, manner("csv"));
    expect((await blob.text()).trimEnd().split("\r\n")).toHaveLength(1235);
  });

  test("has a name that every file system takes", () => {
    expect(fileName("MATCH (n) RETURN n / *")).toBe("MATCH-(n)-RETURN-n");
    expect(fileName(" 城市:机制? ")).toBe("城市-机制");
    expect(fileName("..")).toBe("chengmai");
  });
});
