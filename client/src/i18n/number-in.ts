import type { Language } from "./language.ts";

const formats: Record<Language, Intl.NumberFormat> = {
  zh: new Intl.NumberFormat("zh-CN"),
  en: new Intl.NumberFormat("en"),
};

/** A count as the language groups its digits. */
export const numberIn = (count: number, language: Language): string =>
  formats[language].format(count);
