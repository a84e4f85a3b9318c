import { createStore } from "zustand/vanilla";

export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];

/** The language that the page speaks; the reader's wish is known before anything is drawn. */
export const spoken = createStore<{ language: Language }>(() => ({ language: "zh" }));

export const setLanguage = (language: Language): void => spoken.setState({ language });
