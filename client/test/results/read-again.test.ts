import { anyText, anyValue } from "@chengmai/cypher/any-value";
import { unharmed } from "@chengmai/cypher/cells";
import { isExact, type Value } from "@chengmai/cypher/values";
import { array, assert, boolean, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { fileParts, type Manner } from "../../src/results/order/lines.ts";
import { parseJson } from "../../src/values/fields/json.ts";

const file = (columns: string[], rows: Value[][], manner: Partial<Manner>) =>
  [
    ...fileParts(columns, rows, {
      format: "csv",
      byteOrderMark: false,
      harmless: false,
      ...manner,
    }),
  ].join("");

/** RFC 4180 read strictly: null for a cell of nothing, a text for one in quotes, however empty. */
function cellsOf(text: string, separator: string, end: string): (string | null)[][] {
  const rows: (string | null)[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: (string | null)[] = [];
    for (;;) {
      const open =
        separator === "," ? /"((?:[^"]|"")*)"|([^",\r\n]*)/y : /"((?:[^"]|"")*)"|([^"\t\r\n]*)/y;
      open.lastIndex = at;
      const [whole = "", inside, bare = ""] = open.exec(text) ?? [];
      row.push(inside?.replaceAll('""', '"') ?? (bare === "" ? null : bare));
      at += whole.length;
      if (text.startsWith(separator, at)) at += separator.length;
      else break;
    }
    expect(text.slice(at, at + end.length)).toBe(end);
    at += end.length;
    rows.push(row);
  }
  return rows;
}

/** What a cell says of a value: its kind is not in it, but all of its text is. */
const said = (value: Value): string | null => {
  if (value === null || typeof value === "string") return value;
  if (typeof value !== "object") return String(value);
  return isExact(value) ? value.value : JSON.stringify(value);
};

const tables = array(array(anyValue, { minLength: 2, maxLength: 2 }), { maxLength: 5 });

describe("values in a file are the same when it is read again", () => {
  it("as JSON, and as JSON a line", () => {
    assert(
      property(tables, (rows) => {
        const objects = rows.map(([a, b]) => ({ a, b }));
        expect(parseJson(file(["a", "b"], rows, { format: "json" }))).toEqual(objects);
        const lines = file(["a", "b"], rows, { format: "ndjson" }).split("\n").slice(0, -1);
        expect(lines.map(parseJson)).toEqual(objects);
      }),
    );
  });

  it.each([
    ["csv", ",", "\r\n"],
    ["tsv", "\t", "\n"],
  ] as const)(
    "as %s, every letter, with nothing apart from an empty text",
    (format, separator, end) => {
      assert(
        property(tables, anyText, boolean(), (rows, name, harmless) => {
          const text = file(["a", name], rows, { format, harmless });
          const [heading, ...cells] = cellsOf(text, separator, end);
          const bare = (cell: string | null) => (harmless && cell !== null ? unharmed(cell) : cell);
          expect([heading?.[0], bare(heading?.[1] ?? null)]).toEqual(["a", name]);
          expect(cells.map((row) => row.map(bare))).toEqual(rows.map((row) => row.map(said)));
        }),
      );
    },
  );
});
