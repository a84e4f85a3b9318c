import { calledBy } from "@chengmai/cypher/called";
import type { Node } from "@chengmai/cypher/values";
import type { Language } from "../i18n/language.ts";
import { naming } from "./naming.ts";
import { mostSaying } from "../i18n/vocabulary.ts";

/** What to call a node of any database, in the reader's language. */
export const nameOf = (node: Node, language: Language): string =>
  calledBy(node, language, naming.getState().by);

const widest = 42;

/** The name on one line, and cut where a caption in a picture must end. */
export function captionOf(node: Node, language: Language): string {
  const letters = [...nameOf(node, language).replaceAll(/\s+/g, " ").trim()];
  return letters.length > widest ? `${letters.slice(0, widest - 1).join("")}…` : letters.join("");
}

/** The label that says most: the first that the page has a word for, else the node's own first. */
export const labelOf = (node: Node): string => mostSaying(node.labels);
