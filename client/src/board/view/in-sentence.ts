import { articled } from "@chengmai/cypher/in-sentence";
import type { Node } from "@chengmai/cypher/values";
import type { Language } from "../../i18n/language.ts";
import { labelOf, nameOf } from "../../values/name.ts";

/** How a node's name stands within a sentence: "the Yangtze River Delta", but "Beijing–Tianjin–Hebei". */
export function inSentence(node: Node, language: Language): string {
  const name = nameOf(node, language);
  const place = ["Cluster", "Area"].includes(labelOf(node));
  return language === "en" && place ? articled(name) : name;
}
