import { isExact, type Value } from "./values.ts";

// Spreadsheets run a text that begins so as a formula, the last four of these being full-width; of a number
// they keep fifteen digits.
const formula = /^'*(?:[=+\-@\t\r\n＝＋－＠]|\d{16,}$)/;

/** A text that no spreadsheet runs or rounds: led by one apostrophe more, so that it can be taken away again. */
export const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text that a harmless one was made of. */
export const unharmed = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text;

/** A value as one cell's text: scalars as they are, nothing for null, what has parts as JSON as the wire has it. */
export function cellText(value: Value, guarded: boolean): string {
  if (value === null) return "";
  const guard = guarded ? harmless : (text: string): string => text;
  if (typeof value === "string") return guard(value);
  if (typeof value !== "object") return String(value);
  if (!isExact(value)) return JSON.stringify(value);
  // A number keeps its sign and stays one.
  const isNumber = value.kind === "integer" || value.kind === "float";
  return isNumber ? value.value : guard(value.value);
}

/** One line of CSV as RFC 4180 has it, or the same parted by tabs, which is how spreadsheets read and paste TSV. */
export const lineOf = (cells: readonly string[], separator: "," | "\t"): string =>
  cells.join(separator) + (separator === "," ? "\r\n" : "\n");

/** A text in quotes where it needs them; one that is empty does, for null is an empty cell without. */
export const quoted = (text: string): string =>
  /[",\t\r\n]/.test(text) || text === "" || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;

/** A value as a cell of such a line; `text` is as `cellText` gave it. */
export const cellOf = (value: Value, text: string): string => (value === null ? "" : quoted(text));

/** Names of columns, each once: a second `a` becomes `a (2)`, or it would be lost in an object. */
export function distinct(columns: readonly string[]): string[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    let name = column;
    for (let at = 2; seen.has(name); at += 1) name = `${column} (${at})`;
    seen.add(name);
    return name;
  });
}
