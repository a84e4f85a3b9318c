import { cellText as textOf, type Value } from "@chengmai/cypher";
import { describe, expect, it } from "vitest";
import { writingOf, type Format } from "../../src/http/files/formats.ts";
import { fileName } from "../../src/http/files/send-file.ts";

const node: Value = { kind: "node", id: "n:1", key: null, labels: ["City"], properties: { a: 1 } };

const cellText = (value: Value): string => textOf(value, true);

const written = (format: Format, columns: string[], rows: Value[][], mark = false): string => {
  const { head, row, tail } = writingOf(format, mark);
  return head(columns) + rows.map(row).join("") + tail;
};

describe("a file of rows", () => {
  it("lets no spreadsheet run a text as a formula", () => {
    for (const text of [
      "=1+1",
      "+1",
      "-1",
      "@x",
      "\tx",
      "\rx",
      "\nx",
      "＝1",
      "＋1",
      "－1",
      "＠x",
    ]) {
      expect(cellText(text)).toBe(`'${text}`);
    }
    expect(cellText({ kind: "duration", value: "-P1D" })).toBe("'-P1D");
    expect(written("csv", ["=cmd"], [])).toBe("'=cmd\r\n");
    expect(written("tsv", ["=cmd"], [["\t=1"]])).toBe("'=cmd\n\"'\t=1\"\n");
  });

  it("leaves numbers numbers, also negative and long ones", () => {
    expect([-1.5, -7, 1e21].map((value) => cellText(value))).toEqual(["-1.5", "-7", "1e+21"]);
    expect(cellText({ kind: "integer", value: "-9007199254740993" })).toBe("-9007199254740993");
    expect(cellText({ kind: "float", value: "NaN" })).toBe("NaN");
  });

  it("writes what has parts as JSON, and nothing for null", () => {
    expect(cellText(null)).toBe("");
    expect(cellText(false)).toBe("false");
    expect(cellText([1, "=1"])).toBe(`[1,"=1"]`);
    expect(JSON.parse(cellText(node))).toEqual(node);
  });

  it("quotes CSV as RFC 4180 says, led by a byte order mark if asked", () => {
    const rows = [
      [`a "b", c`, "d\ne"],
      ["城市 😀", null],
      ["", " z "],
    ];
    expect(written("csv", ["x", "y,z"], rows)).toBe(
      `x,"y,z"\r\n"a ""b"", c","d\ne"\r\n城市 😀,\r\n""," z "\r\n`,
    );
    expect(written("csv", ["x"], [], true)).toBe("\uFEFFx\r\n");
    expect(written("json", ["x"], [], true)).not.toContain("\uFEFF");
  });

  it("quotes TSV as spreadsheets do, and loses no letter of it", () => {
    expect(written("tsv", ["x", "y"], [["a\tb\r\nc", 1]])).toBe('x\ty\n"a\tb\r\nc"\t1\n');
  });

  it("writes whole JSON, with rows and without", () => {
    const rows = [
      [1, node],
      [null, "\u2028"],
    ];
    expect(JSON.parse(written("json", ["a", "b"], rows))).toEqual({ columns: ["a", "b"], rows });
    expect(JSON.parse(written("json", ["a"], []))).toEqual({ columns: ["a"], rows: [] });
  });

  it("writes two columns of one name under two names", () => {
    expect(written("ndjson", ["a", "a"], [[1, 2]])).toBe('{"a":1,"a (2)":2}\n');
  });

  it("writes an object a line", () => {
    const lines = written(
      "ndjson",
      [`a"b`, "__proto__"],
      [
        [1, 2],
        [null, []],
      ],
    )
      .trimEnd()
      .split("\n");
    expect(lines).toEqual([`{"a\\"b":1,"__proto__":2}`, `{"a\\"b":null,"__proto__":[]}`]);
  });

  it("has a name that leads to no other folder, ending or line", () => {
    expect(fileName("城市 😀", "csv")).toBe("城市 😀.csv");
    expect(fileName("../../etc/passwd", "csv")).toBe("etc passwd.csv");
    expect(fileName('a"b\r\nSet-Cookie: x', "csv")).not.toMatch(/["\r\n:]/);
    expect(fileName("vsc\u202Egpj", "csv")).toBe("vsc gpj.csv");
    for (const name of [undefined, "", " ", "..", "\uD800"]) {
      expect(fileName(name, "json")).toBe("chengmai.json");
    }
  });
});
