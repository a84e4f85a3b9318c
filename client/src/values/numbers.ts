import type { Language } from "../i18n/language.ts";
import type { Say } from "../i18n/say.ts";

const formats: Record<Language, Intl.NumberFormat> = {
  zh: new Intl.NumberFormat("zh-CN"),
  en: new Intl.NumberFormat("en"),
};

/** A count as the language groups its digits. */
export const numberIn = (count: number, language: Language): string =>
  formats[language].format(count);

/** A duration of the page: milliseconds, or seconds from one on. */
export const timeIn = (millis: number, say: Say): string =>
  millis < 1000
    ? say("result.millis", { number: Math.round(millis) })
    : say("result.seconds", { number: (millis / 1000).toFixed(millis < 10_000 ? 2 : 1) });
