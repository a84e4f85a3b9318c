import type { Value } from "@chengmai/cypher";
import type { formats } from "../../../contract/index.ts";
import { cellText, harmless } from "./cell.ts";

export type Format = (typeof formats)[number];

/** How an answer is written as a file, row by row. */
export interface Writing {
  type: string;
  head(columns: readonly string[]): string;
  row(row: readonly Value[], at: number): string;
  tail: string;
}

const quoted = (text: string): string =>
  /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
const spaced = (text: string): string => text.replaceAll(/[\t\r\n]+/gu, " ");

const table = (
  type: string,
  line: (cells: string[]) => string,
  byteOrderMark: boolean,
): Writing => ({
  type,
  head: (columns) => (byteOrderMark ? "\uFEFF" : "") + line(columns.map(harmless)),
  row: (row) => line(row.map(cellText)),
  tail: "",
});

const json: Writing = {
  type: "application/json; charset=utf-8",
  head: (columns) => `{"columns":${JSON.stringify(columns)},"rows":[`,
  row: (row, at) => `${at === 0 ? "\n" : ",\n"}${JSON.stringify(row)}`,
  tail: "\n]}\n",
};

const ndjson = (): Writing => {
  let names: readonly string[] = [];
  return {
    type: "application/x-ndjson; charset=utf-8",
    head(columns) {
      names = columns.map((column) => JSON.stringify(column));
      return "";
    },
    row: (row) =>
      `{${row.map((value, at) => `${names[at] ?? `""`}:${JSON.stringify(value)}`).join(",")}}\n`,
    tail: "",
  };
};

/** The way to write one file: CSV as RFC 4180 has it, TSV, one JSON document, or an object a line. */
export const writingOf = (format: Format, byteOrderMark: boolean): Writing => {
  if (format === "json") return json;
  if (format === "ndjson") return ndjson();
  return format === "csv"
    ? table(
        "text/csv; charset=utf-8",
        (cells) => `${cells.map(quoted).join(",")}\r\n`,
        byteOrderMark,
      )
    : table(
        "text/tab-separated-values; charset=utf-8",
        (cells) => `${cells.map(spaced).join("\t")}\n`,
        byteOrderMark,
      );
};
