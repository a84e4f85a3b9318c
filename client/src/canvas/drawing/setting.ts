import type { Language } from "../../i18n/language.ts";
import type { Scheme } from "../../ui/palette.ts";

/** What a picture depends on besides the exploration. */
export interface Setting {
  size: { width: number; height: number };
  language: Language;
  scheme: Scheme;
  /** The node that is chosen, which a picture never leaves out. */
  chosen: string | null;
  /** Width of a label in pixels. */
  measure: (text: string) => number;
}
