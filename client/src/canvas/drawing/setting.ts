import type { Language } from "../../i18n/language.ts";
import type { Scheme } from "../../ui/palette.ts";

/** What a picture depends on besides the exploration. */
export interface Setting {
  size: { width: number; height: number };
  language: Language;
  scheme: Scheme;
  /** Width of a label in pixels. */
  measure: (text: string) => number;
}
