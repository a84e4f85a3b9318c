import { createInstance, type i18n } from "i18next";
import { useCallback } from "react";
import { useStore } from "zustand";
import { page as en } from "./en/page.ts";
import { languages, spoken, type Language } from "./language.ts";
import { page as zh } from "./zh/page.ts";
import type { MessageKey } from "./zh.ts";

export type Say = (key: MessageKey, values?: Record<string, string | number>) => string;

let begun: i18n | null = null;

function words(): i18n {
  if (begun !== null) return begun;
  begun = createInstance();
  void begun.init({
    resources: { zh: { translation: zh }, en: { translation: en } },
    fallbackLng: "zh",
    keySeparator: false,
    initAsync: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
  });
  return begun;
}

/** Adds the words of a part that is fetched later, in both languages. */
export function addWords(more: Record<Language, Record<string, string>>): void {
  for (const language of languages)
    words().addResourceBundle(language, "translation", more[language], false, true);
}

export const say =
  (language: Language): Say =>
  (key, values) =>
    words().t(key, { ...values, lng: language });

export const useLanguage = (): Language => useStore(spoken, ({ language }) => language);

/** The page's words in the reader's language. */
export function useSay(): Say {
  const language = useLanguage();
  return useCallback<Say>((key, values) => say(language)(key, values), [language]);
}
