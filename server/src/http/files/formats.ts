import { cellOf, cellText, distinct, harmless, lineOf, quoted, type Value } from "@chengmai/cypher";
import type { formats } from "../../../contract/index.ts";

export type Format = (typeof formats)[number];

/** How an answer is written as a file, row by row. */
export interface Writing {
  type: string;
  head(columns: readonly string[]): string;
  row(row: readonly Value[], at: number): string;
  tail: string;
}

const table = (type: string, separator: "," | "\t", byteOrderMark: boolean): Writing => ({
  type,
  head: (columns) =>
    (byteOrderMark ? "\uFEFF" : "") +
    lineOf(
      columns.map((column) => quoted(harmless(column))),
      separator,
    ),
  row: (row) =>
    lineOf(
      row.map((value) => cellOf(value, cellText(value, true))),
      separator,
    ),
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
      names = distinct(columns).map((column) => JSON.stringify(column));
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
    ? table("text/csv; charset=utf-8", ",", byteOrderMark)
    : table("text/tab-separated-values; charset=utf-8", "\t", byteOrderMark);
};
