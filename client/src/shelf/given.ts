import { fieldOf } from "@chengmai/cypher/values";
import type { Language } from "../i18n/language.ts";
import type { Say } from "../i18n/say.ts";
import type { Param } from "./query.ts";
import type { Typed } from "./typed.ts";

const labelled = (label: string, text: string, language: Language): string =>
  language === "zh" ? `${label} ${text}` : `${label}: ${text}`;

/** What was filled in, for the head of the answer: nodes by name, strengths by word, all else with its label. */
export function givenIn(
  params: readonly Param[],
  draft: Typed,
  named: (param: string) => string | undefined,
  { say, language }: { say: Say; language: Language },
): string[] {
  return params.flatMap(({ name, of, label }) => {
    const text = fieldOf(draft, name)?.trim() ?? "";
    if (text === "") return [];
    if (text === "stated" || text === "inherited") return [say(`strength.${text}`)];
    if (of !== undefined) return [named(name) ?? text];
    return [labelled(label[language], text.replaceAll("\n", ", "), language)];
  });
}
