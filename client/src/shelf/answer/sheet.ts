import { harmless } from "@chengmai/cypher/cells";
import { isNode, type Value } from "@chengmai/cypher/values";
import type { Language } from "../../i18n/language.ts";
import { isNumeric } from "../../values/kind-of.ts";
import { textOf } from "../../values/text.ts";

const ownId = (value: Value): string | null => {
  if (typeof value !== "object" || value === null || !isNode(value)) return null;
  const { id } = value.properties;
  return typeof id === "string" ? id : value.key;
};

const cell = (value: Value, language: Language): string | null => {
  if (value === null) return null;
  const text = textOf(value, language);
  return isNumeric(value) ? text : harmless(text);
};

const idCell = (id: string | null): string | null => (id === null ? null : harmless(id));

/** An answer as a grid of texts under its headings, null where there is nothing; a column of nodes is followed by one of their ids. */
export function sheetOf(
  columns: readonly string[],
  rows: readonly Value[][],
  language: Language,
): (string | null)[][] {
  const named = columns.map((_, at) => rows.some((row) => ownId(row[at] ?? null) !== null));
  const heading = columns.flatMap((name, at) => (named[at] ? [name, `${name}.id`] : [name]));
  const body = rows.map((row) =>
    columns.flatMap((_, at) => {
      const value = row[at] ?? null;
      const own = cell(value, language);
      return named[at] ? [own, idCell(ownId(value))] : [own];
    }),
  );
  return [heading.map(harmless), ...body];
}
