import { cellOf } from "@chengmai/cypher/cells";

/** Rows of texts, the first of them the headings; null where there is nothing. */
type Sheet = readonly (readonly (string | null)[])[];

const written = (text: string | null): string => cellOf(text, text ?? "");

/** RFC 4180, led by a byte order mark so that Excel reads the Chinese as UTF-8. */
export const csvOf = (sheet: Sheet): string =>
  `\uFEFF${sheet.map((row) => row.map(written).join(",")).join("\r\n")}\r\n`;

/** For pasting into a spreadsheet, which reads cells in quotes as it does those of CSV. */
export const tsvOf = (sheet: Sheet): string =>
  sheet.map((row) => row.map(written).join("\t")).join("\n");
