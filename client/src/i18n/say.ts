import { createInstance } from "i18next";
import { useCallback } from "react";
import { useStore } from "zustand";
import { settings } from "../ui/settings.ts";
import type { Language } from "../values/name.ts";
import { page as en } from "./en/page.ts";
import { page as zh } from "./zh/page.ts";
import type { MessageKey } from "./zh.ts";

export type Say = (key: MessageKey, values?: Record<string, string | number>) => string;

const words = createInstance();

void words.init({
  resources: { zh: { translation: zh }, en: { translation: en } },
  fallbackLng: "zh",
  keySeparator: false,
  initAsync: false,
  // React escapes what it renders.
  interpolation: { escapeValue: false },
});

/** Adds the words of a part that is fetched later, in both languages. */
export function addWords(more: Record<Language, Record<string, string>>): void {
  for (const language of ["zh", "en"] as const)
    words.addResourceBundle(language, "translation", more[language], false, true);
}

export const say =
  (language: Language): Say =>
  (key, values) =>
    words.t(key, { ...values, lng: language });

export const useLanguage = (): Language => useStore(settings, (state) => state.language);

/** The page's words in the reader's language. */
export function useSay(): Say {
  const language = useLanguage();
  return useCallback<Say>((key, values) => say(language)(key, values), [language]);
}
