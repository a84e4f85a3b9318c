import { isNode, type Value } from "@chengmai/cypher/values";
import type { Language } from "../../exploration/names.ts";
import { textOf } from "./text.ts";

// Spreadsheets run a text that begins so as a formula; the last four are full-width.
export const formula = /^[=+\-@\t\r\n＝＋－＠]/;

const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);

const ownId = (value: Value): string | null => {
  if (typeof value !== "object" || value === null || !isNode(value)) return null;
  const { id } = value.properties;
  return typeof id === "string" ? id : value.key;
};

const cell = (value: Value, language: Language): string => {
  const text = textOf(value, language);
  return typeof value === "number" ? text : guarded(text);
};

/** An answer as a grid of texts under its headings; a column of nodes is followed by one of their ids. */
export function sheetOf(
  columns: readonly string[],
  rows: readonly Value[][],
  language: Language,
): string[][] {
  const named = columns.map((_, at) => rows.some((row) => ownId(row[at] ?? null) !== null));
  const heading = columns.flatMap((name, at) => (named[at] ? [name, `${name}.id`] : [name]));
  const body = rows.map((row) =>
    columns.flatMap((_, at) => {
      const value = row[at] ?? null;
      const own = cell(value, language);
      return named[at] ? [own, guarded(ownId(value) ?? "")] : [own];
    }),
  );
  return [heading.map(guarded), ...body];
}

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** RFC 4180, led by a byte order mark so that Excel reads the Chinese as UTF-8. */
export const csvOf = (sheet: readonly string[][]): string =>
  `\uFEFF${sheet.map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;

/** For pasting into a spreadsheet; tabs and line ends inside a cell become spaces. */
export const tsvOf = (sheet: readonly string[][]): string =>
  sheet.map((row) => row.map((text) => text.replaceAll(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
