import { useCallback } from "react";
import { useStore } from "zustand";
import { inPlace } from "./in-place.ts";
import { setLanguage, spoken, type Language } from "./language.ts";
import { numberIn } from "./number-in.ts";
import { page as zh } from "./zh/page.ts";
import type { MessageKey } from "./zh.ts";

type Values = Record<string, string | number>;
export type Say = (key: MessageKey, values?: Values) => string;

/** Chinese comes with the page: it also says what the other language's words could not be had for. */
const words: Record<Language, Record<string, string>> = { zh: { ...zh }, en: {} };

/** Words that are fetched later, each language by itself. */
export type Catalogue = Record<Language, () => Promise<Record<string, string>>>;

/** What parts of the page that are there have asked for. */
const fetched = new Set<Catalogue>();

const addWords = async (language: Language, catalogue: Catalogue): Promise<void> => {
  Object.assign(words[language], await catalogue[language]());
};

/** Fetches words in the language that is spoken now; they come in another one as soon as that is. */
export async function fetchWords(catalogue: Catalogue): Promise<void> {
  fetched.add(catalogue);
  await addWords(spoken.getState().language, catalogue);
}

/** Has the page speak a language once it has its words; rejected where these cannot be had. */
export async function speak(language: Language): Promise<void> {
  if (language === "en") Object.assign(words.en, (await import("./en/first.ts")).first);
  const had = new Set<Catalogue>();
  // More may be asked for while these come.
  for (
    let more = [...fetched];
    more.length > 0;
    more = [...fetched].filter((own) => !had.has(own))
  ) {
    for (const own of more) had.add(own);
    await Promise.all(more.map((own) => addWords(language, own)));
  }
  setLanguage(language);
}

const blank = /\{\{(\w+)\}\}/g;

/** A text within a text, said by a number of its own: `$t(count.nodes, {"count": {{nodes}} })`. */
const within = /\$t\(([\w.]+), \{"count": \{\{(\w+)\}\} \}\)/g;

const textOf = (language: Language, key: string, one: boolean): string =>
  (one ? words[language][`${key}_one`] : undefined) ?? words[language][key] ?? words.zh[key] ?? key;

/** What fills a blank: a count with its digits grouped, a share or a text as it was given. */
const filling = (language: Language, value: string | number = ""): string =>
  Number.isInteger(value) ? numberIn(Number(value), language) : inPlace(String(value));

/** A text with its blanks filled; what fills one is never read for blanks again. */
const told = (language: Language, key: string, values: Values): string =>
  textOf(language, key, values["count"] === 1)
    .split(within)
    .map((part, index, parts) => {
      // Between two plain parts stand the name of a text and that of its number.
      if (index % 3 === 2) return "";
      if (index % 3 === 1)
        return told(language, part, { count: values[parts[index + 1] ?? ""] ?? 0 });
      return part.replaceAll(blank, (_, name: string) => filling(language, values[name]));
    })
    .join("");

export const say =
  (language: Language): Say =>
  (key, values = {}) =>
    told(language, key, values);

export const useLanguage = (): Language => useStore(spoken, ({ language }) => language);

/** The page's words in the reader's language. */
export function useSay(): Say {
  const language = useLanguage();
  return useCallback<Say>((key, values) => say(language)(key, values), [language]);
}
