import type { Language } from "../../i18n/language.ts";

const locale = (language: Language) => (language === "zh" ? "zh-CN" : "en");

/** A count as it is read: whole from ten on, one digit after the point below. */
export function number(value: number, language: Language): string {
  const digits = Math.abs(value) < 10 ? 1 : 0;
  if (value > 0 && value < 0.05) return "<0.1";
  return value.toLocaleString(locale(language), { maximumFractionDigits: digits });
}

/** A count as `number` shows it: what reads as one is said as one. */
export const asRead = (value: number): number =>
  Math.abs(value) < 10 ? Math.round(value * 10) / 10 : Math.round(value);

export const percent = (share: number, language: Language): string =>
  share > 0 && share < 0.005
    ? "<1%"
    : share.toLocaleString(locale(language), { style: "percent", maximumFractionDigits: 0 });
