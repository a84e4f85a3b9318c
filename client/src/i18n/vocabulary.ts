import { labelWords, mutualTypes, typeWords } from "@chengmai/data/words";
import { createStore } from "zustand/vanilla";
import { inPlace } from "./in-place.ts";
import type { Language } from "./language.ts";

/** Whether the database is the built-in graph, by the server's own sign: the same names mean other things elsewhere. */
export const vocabulary = createStore<{ ours: boolean }>(() => ({ ours: true }));

const isOurs = (): boolean => vocabulary.getState().ours;

const unlabelled = ["没有标签", "Without a label"] as const;

/** True of a type that reads the same from either end, so that a line of it has no head. */
export const isMutual = (type: string): boolean => isOurs() && mutualTypes.has(type);

const word = (known: typeof labelWords, name: string, language: Language) =>
  (isOurs() && known[name]?.[language === "zh" ? 0 : 1]) || inPlace(name);

/** Of a node's labels the one that says most: the first that the page has a word for, else its own first. */
export const mostSaying = (own: readonly string[]): string =>
  (isOurs() ? labelsWithWord.find((label) => own.includes(label)) : undefined) ?? own[0] ?? "";

/** Labels that the page has a word for, the one that says most first. */
export const labelsWithWord = Object.keys(labelWords);

/** A label of the built-in graph in the reader's language; any other as the database spells it. */
export const labelWord = (label: string, language: Language): string =>
  label === "" ? unlabelled[language === "zh" ? 0 : 1] : word(labelWords, label, language);

/** A relationship type read as a verb; one of another database as it is spelt. */
export const typeWord = (type: string, language: Language): string =>
  word(typeWords, type, language);
