import { isExact, type Value } from "@chengmai/cypher";

// Spreadsheets run a text that begins so as a formula; the last four are full-width.
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A text that no spreadsheet takes for a formula. */
export const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** A value in one cell: scalars as text, nothing for null, what has parts as JSON as the wire has it. */
export const cellText = (value: Value): string => {
  if (value === null) return "";
  if (typeof value === "string") return harmless(value);
  if (typeof value !== "object") return String(value);
  if (!isExact(value)) return JSON.stringify(value);
  // A number keeps its sign and stays one.
  const isNumber = value.kind === "integer" || value.kind === "float";
  return isNumber ? value.value : harmless(value.value);
};
