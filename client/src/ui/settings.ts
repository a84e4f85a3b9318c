import { createStore } from "zustand/vanilla";
import type { Scheme } from "./palette.ts";
import type { Language } from "../values/name.ts";

export interface Settings {
  language: Language;
  scheme: Scheme;
}

const remembered = <Choice extends string>(
  name: string,
  choices: readonly Choice[],
): Choice | null => {
  const found = globalThis.localStorage?.getItem(`chengmai.${name}`);
  return choices.find((choice) => choice === found) ?? null;
};

const wished = (): Settings => ({
  language:
    remembered("language", ["zh", "en"]) ??
    (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en"),
  scheme:
    remembered("scheme", ["light", "dark"]) ??
    (globalThis.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"),
});

/** By the browser's wish until the reader says otherwise; then as the reader said, kept in this browser. */
export const settings = createStore<Settings>(wished);

export function setLanguage(language: Language): void {
  localStorage.setItem("chengmai.language", language);
  settings.setState({ language });
}

export function setScheme(scheme: Scheme): void {
  localStorage.setItem("chengmai.scheme", scheme);
  settings.setState({ scheme });
}
