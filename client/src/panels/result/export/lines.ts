import type { Value } from "@chengmai/cypher/values";
import { formula } from "../../answer/sheet.ts";
import { kindOf } from "../../answer/kind-of.ts";
import { distinct, readable, readableRow } from "./readable.ts";

export type Format = "csv" | "tsv" | "json" | "ndjson";
export const formats = ["csv", "tsv", "json", "ndjson"] as const satisfies readonly Format[];

/** How a file of rows is written. */
export interface Manner {
  format: Format;
  /** Excel reads UTF-8 rightly only behind a byte order mark. */
  byteOrderMark: boolean;
  /** A text that a spreadsheet would run, or round, is led by an apostrophe. */
  harmless: boolean;
}

/** Rows of one part of the file: a part is one piece of work. */
const piece = 200;

/** Spreadsheets keep fifteen digits of a number. */
const rounded = /^[-+]?\d{16,}$/;

/** A value as one cell's text: nodes, relationships, paths, lists and maps as JSON. */
export function cellText(value: Value, harmless: boolean): string {
  const { kind, value: own } = kindOf(value);
  if (kind === "null") return "";
  const number = kind === "number" || (kind === "exact" && ["integer", "float"].includes(own.kind));
  const text =
    kind === "text"
      ? own
      : kind === "exact"
        ? own.value
        : kind === "number" || kind === "boolean"
          ? String(own)
          : JSON.stringify(readable(value));
  if (!harmless) return text;
  return (number ? rounded : formula).test(text) ? `'${text}` : text;
}

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;

const flat = (text: string): string => text.replaceAll(/[\t\r\n]+/g, " ");

const commas = (cells: readonly string[]): string => `${cells.map(quoted).join(",")}\r\n`;
const tabs = (cells: readonly string[]): string => `${cells.map(flat).join("\t")}\n`;

/** What stands before the first row, between two, and after the last. */
function frameOf({ format, byteOrderMark, harmless }: Manner, columns: readonly string[]) {
  const mark = byteOrderMark ? "\uFEFF" : "";
  if (format === "json") return { head: `${mark}[`, between: ",\n", foot: "]\n" };
  if (format === "ndjson") return { head: mark, between: "", foot: "" };
  const heading = columns.map((name) => cellText(name, harmless));
  return { head: mark + (format === "csv" ? commas : tabs)(heading), between: "", foot: "" };
}

function lineOf({ format, harmless }: Manner, names: readonly string[]) {
  if (format === "json") return (row: readonly Value[]) => JSON.stringify(readableRow(names, row));
  if (format === "ndjson")
    return (row: readonly Value[]) => `${JSON.stringify(readableRow(names, row))}\n`;
  const join = format === "csv" ? commas : tabs;
  return (row: readonly Value[]) => join(names.map((_, at) => cellText(row[at] ?? null, harmless)));
}

/** The file of some rows in parts that are each soon made, for a million rows are not one text. */
export function* fileParts(
  columns: readonly string[],
  rows: Iterable<readonly Value[]>,
  manner: Manner,
): Generator<string> {
  const { head, between, foot } = frameOf(manner, columns);
  const line = lineOf(manner, distinct(columns));
  let part = head;
  let count = 0;
  for (const row of rows) {
    part += (count === 0 ? "" : between) + line(row);
    if ((count += 1) % piece === 0) {
      yield part;
      part = "";
    }
  }
  yield part + foot;
}
