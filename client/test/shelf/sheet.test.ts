import { describe, expect, test } from "vitest";
import { sheetOf } from "../../src/shelf/answer/sheet.ts";
import { csvOf, tsvOf } from "../../src/values/csv.ts";
import { node, relationship } from "../make.ts";

const [suzhou, wuxi] = [node("City", "city:suzhou", "苏州"), node("City", "city:wuxi", "无锡")];

describe("an answer taken along", () => {
  test("a text that a spreadsheet would run is disarmed, a negative number is not touched", () => {
    const rows = [
      ["=HYPERLINK(1)", -5],
      ["+86", 2],
      ["＝1", 3],
      ["@a", 4],
      ["plain", 5],
    ];
    const [, ...body] = sheetOf(["text", "n"], rows, "zh");
    expect(body.map(([text]) => text)).toEqual(["'=HYPERLINK(1)", "'+86", "'＝1", "'@a", "plain"]);
    expect(body[0]?.[1]).toBe("-5");
  });

  test("CSV begins with a byte order mark, doubles its quotes and tells nothing from an empty text", () => {
    expect(
      csvOf([
        ["a", 'say "so", he said'],
        ["two\nlines", ""],
        [null, " x "],
      ]),
    ).toBe('\uFEFFa,"say ""so"", he said"\r\n"two\nlines",""\r\n," x "\r\n');
  });

  test("a pasted cell stays in its cell, every letter of it", () => {
    expect(tsvOf([["a\tb", "c\nd"]])).toBe('"a\tb"\t"c\nd"');
  });

  test("a node is followed by its own id", () => {
    expect(
      sheetOf(
        ["city", "count"],
        [
          [suzhou, 3],
          [null, 1],
        ],
        "zh",
      ),
    ).toEqual([
      ["city", "city.id", "count"],
      ["苏州", "city:suzhou", "3"],
      [null, null, "1"],
    ]);
  });

  test("exact values, lists and paths are written in full", () => {
    const big = { kind: "integer" as const, value: "9007199254740993" };
    const tie = relationship(wuxi, "COOPERATES_WITH", suzhou);
    const path = { kind: "path" as const, nodes: [suzhou, wuxi], relationships: [tie] };
    const [, row] = sheetOf(["big", "list", "path"], [[big, ["a", 1], path]], "zh");
    expect(row).toEqual(["9007199254740993", "a；1", "苏州 ←协作— 无锡"]);
  });
});
