import { createStore } from "zustand/vanilla";
import type { Language } from "./language.ts";

/** Whether the database is the built-in graph, by the server's own sign: the same names mean other things elsewhere. */
export const vocabulary = createStore<{ ours: boolean }>(() => ({ ours: true }));

const isOurs = (): boolean => vocabulary.getState().ours;

const labels: Record<string, readonly [zh: string, en: string]> = {
  Cluster: ["城市群", "City cluster"],
  Area: ["片区", "Area"],
  City: ["城市", "City"],
  Mechanism: ["机制", "Mechanism"],
  Policy: ["政策", "Policy"],
  Project: ["项目", "Project"],
  Sector: ["产业", "Sector"],
  Claim: ["论断", "Claim"],
};

const unlabelled = ["没有标签", "Without a label"] as const;

const types: Record<string, readonly [zh: string, en: string]> = {
  MEMBER_OF: ["属于", "is a member of"],
  PART_OF: ["隶属于", "is part of"],
  APPLIES: ["采用", "works by"],
  TAKES_PART_IN: ["参与", "takes part in"],
  IMPLEMENTS: ["落实", "puts into practice"],
  COVERS: ["适用于", "is in force in"],
  SITED_IN: ["位于", "stands in"],
  LINKS: ["连通", "links"],
  COOPERATES_WITH: ["协作", "cooperates with"],
  WORKS_IN: ["从事", "works in"],
  SUPPORTS: ["支撑", "supports"],
  SUPPORTED_BY: ["依据", "rests on"],
  ABOUT: ["说的是", "speaks of"],
};

/** Types that are said of both ends alike. */
const mutual: ReadonlySet<string> = new Set(["COOPERATES_WITH"]);

/** True of a type that reads the same from either end, so that a line of it has no head. */
export const isMutual = (type: string): boolean => isOurs() && mutual.has(type);

const word = (known: Record<string, readonly [string, string]>, name: string, language: Language) =>
  (isOurs() && known[name]?.[language === "zh" ? 0 : 1]) || name;

/** Of a node's labels the one that says most: the first that the page has a word for, else its own first. */
export const mostSaying = (own: readonly string[]): string =>
  (isOurs() ? labelsWithWord.find((label) => own.includes(label)) : undefined) ?? own[0] ?? "";

/** Labels that the page has a word for, the one that says most first. */
export const labelsWithWord = Object.keys(labels);

/** A label of the built-in graph in the reader's language; any other as the database spells it. */
export const labelWord = (label: string, language: Language): string =>
  label === "" ? unlabelled[language === "zh" ? 0 : 1] : word(labels, label, language);

/** A relationship type read as a verb; one of another database as it is spelt. */
export const typeWord = (type: string, language: Language): string => word(types, type, language);
