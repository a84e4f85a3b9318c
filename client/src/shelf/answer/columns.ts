import type { Language } from "../../i18n/language.ts";
import type { Query } from "../query.ts";

/** A column in the reader's language, as the query's header calls it. */
export const columnWord = (returns: Query["returns"], column: string, language: Language): string =>
  returns.find(({ name }) => name === column)?.label[language] ?? column;

/** Which columns to show: of a pair such as `text` and `textEn` only the one in the reader's language. */
export function shownColumns(columns: readonly string[], language: Language): number[] {
  const twin = (column: string) =>
    language === "zh"
      ? column.endsWith("En") && columns.includes(column.slice(0, -2))
      : columns.includes(`${column}En`);
  return columns.flatMap((column, at) => (twin(column) ? [] : [at]));
}
