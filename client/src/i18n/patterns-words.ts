import { patternViews as viewsInEn } from "./en/pattern-views.ts";
import { patterns as en } from "./en/patterns.ts";
import { addWords } from "./say.ts";
import { patternViews as viewsInZh } from "./zh/pattern-views.ts";
import { patterns as zh } from "./zh/patterns.ts";

/** The words of the patterns, fetched with them: the first screen need not carry these. */
export const addPatternsWords = (): void =>
  addWords({ zh: { ...zh, ...viewsInZh }, en: { ...en, ...viewsInEn } });
