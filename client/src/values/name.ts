import { calledBy } from "@chengmai/cypher/called";
import type { Node } from "@chengmai/cypher/values";
import { inPlace } from "../i18n/in-place.ts";
import type { Language } from "../i18n/language.ts";
import { naming } from "./naming.ts";
import { mostSaying } from "../i18n/vocabulary.ts";

/** What a node of any database is called, in the reader's language, letter by letter as it is there. */
export const speltName = (node: Node, language: Language): string =>
  calledBy(node, language, naming.getState().by);

/** The same as it is shown: it turns nothing around it. */
export const nameOf = (node: Node, language: Language): string =>
  inPlace(speltName(node, language));

const widest = 42;

/** The name on one line, and cut where a caption in a picture must end. */
export function captionOf(node: Node, language: Language): string {
  const line = speltName(node, language).replaceAll(/\s+/g, " ").trim();
  if (line.length <= widest) return inPlace(line);
  // A letter may take two places.
  const letters = [...line];
  return inPlace(letters.length > widest ? `${letters.slice(0, widest - 1).join("")}…` : line);
}

/** The label that says most: the first that the page has a word for, else the node's own first. */
export const labelOf = (node: Node): string => mostSaying(node.labels);
