import type { Language } from "../../i18n/language.ts";
import { labelWord } from "../../i18n/vocabulary.ts";
import type { Lens } from "../model/lens.ts";

/** What a lens is called that nobody has named: its question, or what stands against what. */
export function calledOf(
  { rows = "", columns, path, property, query }: Lens,
  language: Language,
): string {
  const label = path?.at(-1)?.label ?? columns;
  const across = [...(label === undefined ? [] : [labelWord(label, language)]), property ?? []];
  return query ?? `${labelWord(rows, language)} × ${across.flat().join(" · ")}`;
}
