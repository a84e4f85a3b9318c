import {
  cellOf,
  cellText as plainText,
  distinct,
  harmless as guarded,
  lineOf as joined,
  quoted,
} from "@chengmai/cypher/cells";
import { isExact, type Value } from "@chengmai/cypher/values";

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

const isNumber = (value: Value): boolean =>
  typeof value === "number" ||
  (typeof value === "object" && value !== null && isExact(value) && numbers.has(value.kind));
const numbers: ReadonlySet<string> = new Set(["integer", "float"]);

/** A value as one cell's text: nodes, relationships, paths, lists and maps as JSON, nothing lost. */
function cellText(value: Value, harmless: boolean): string {
  const text = plainText(value, harmless);
  return harmless && isNumber(value) && rounded.test(text) ? `'${text}` : text;
}

const separatorOf = (format: Format) => (format === "csv" ? "," : "\t");

/** What stands before the first row, between two, and after the last. */
function frameOf({ format, byteOrderMark, harmless }: Manner, columns: readonly string[]) {
  const mark = byteOrderMark ? "\uFEFF" : "";
  if (format === "json") return { head: `${mark}[`, between: ",\n", foot: "]\n" };
  if (format === "ndjson") return { head: mark, between: "", foot: "" };
  const heading = columns.map((name) => quoted(harmless ? guarded(name) : name));
  return { head: mark + joined(heading, separatorOf(format)), between: "", foot: "" };
}

/** A row as an object by its columns' names, its values as the wire has them: read again, they are the same. */
const object = (names: readonly string[], row: readonly Value[]): string =>
  JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])));

function lineOf({ format, harmless }: Manner, names: readonly string[]) {
  if (format === "json") return (row: readonly Value[]) => object(names, row);
  if (format === "ndjson") return (row: readonly Value[]) => `${object(names, row)}\n`;
  const cell = (value: Value): string => cellOf(value, cellText(value, harmless));
  return (row: readonly Value[]) =>
    joined(
      names.map((_, at) => cell(row[at] ?? null)),
      separatorOf(format),
    );
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
