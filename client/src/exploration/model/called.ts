import type { Node } from "@chengmai/cypher/values";
import type { Language } from "../../i18n/language.ts";
import { numberIn } from "../../i18n/number-in.ts";
import { nameOf } from "../../values/name.ts";
import type { Made } from "../shaping/graph.ts";

/** What is drawn as a node, by its name; with how many it stands for where it stands for several. */
export function calledDrawn(node: Node, own: Made | undefined, language: Language): string {
  const name = nameOf(node, language);
  return own?.kind === "group" || own?.kind === "same"
    ? `${name} (${numberIn(own.members.length, language)})`
    : name;
}
