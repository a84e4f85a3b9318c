import type { Language } from "./name.ts";

/** How texts stand to each other in a language: Chinese by pinyin, numbers within by size. */
export const collatorOf = (language: Language): Intl.Collator =>
  new Intl.Collator(language === "zh" ? "zh-Hans-CN" : "en", { numeric: true });
