import { articled } from "@chengmai/cypher/in-sentence";
import { hasArticles } from "@chengmai/data/words";
import type { Node } from "@chengmai/cypher/values";
import type { Language } from "../../i18n/language.ts";
import { labelOf, nameOf } from "../../values/name.ts";

/** How a node's name stands within a sentence: "the Yangtze River Delta", but "Beijing–Tianjin–Hebei". */
export function inSentence(node: Node, language: Language): string {
  const name = nameOf(node, language);
  return language === "en" && hasArticles(labelOf(node)) ? articled(name) : name;
}
