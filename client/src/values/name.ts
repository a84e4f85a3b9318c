import type { Node, Value } from "@chengmai/cypher/values";
import type { Language } from "../i18n/language.ts";
import { labelsWithWord } from "../i18n/vocabulary.ts";

const text = (value: Value | undefined): string | null => {
  if (typeof value === "string" && value.trim() !== "") return value;
  if (typeof value === "number") return String(value);
  return null;
};

const preferred: Record<Language, readonly string[]> = {
  zh: ["name", "名称", "title", "nameZh", "label", "displayName", "nameEn"],
  en: ["nameEn", "name", "title", "label", "displayName", "名称"],
};

/** A node's property in the reader's language: `about` or `aboutEn`, whichever there is. */
export function said(
  properties: Record<string, Value>,
  name: string,
  language: Language,
): string | null {
  const own = text(properties[language === "en" ? `${name}En` : name]);
  return own ?? text(properties[name]) ?? text(properties[`${name}En`]);
}

const nameLike = /name|title|名|题/iu;
const longest = 60;

/** A text that its property calls a name, else any that is short enough for one; the shortest first. */
function likeliest({ properties }: Node): string | undefined {
  const texts = Object.entries(properties).flatMap(([property, value]) =>
    typeof value === "string" && value.trim() !== "" && value.length <= longest
      ? [{ property, value }]
      : [],
  );
  const named = texts.filter(({ property }) => nameLike.test(property));
  const among = named.length > 0 ? named : texts;
  return among.toSorted((a, b) => a.value.length - b.value.length)[0]?.value;
}

/** What to call a node of any database: a name where it has one, else its shortest text, else label and id. */
export function nameOf(node: Node, language: Language): string {
  for (const property of preferred[language]) {
    const found = text(node.properties[property]);
    if (found !== null) return found;
  }
  const id = node.id.slice(node.id.lastIndexOf(":") + 1);
  return likeliest(node) ?? `${node.labels[0] ?? "#"} ${id}`;
}

const widest = 42;

/** The name on one line, and cut where a caption in a picture must end. */
export function captionOf(node: Node, language: Language): string {
  const letters = [...nameOf(node, language).replaceAll(/\s+/g, " ").trim()];
  return letters.length > widest ? `${letters.slice(0, widest - 1).join("")}…` : letters.join("");
}

/** The label that says most: the first that the page has a word for, else the node's own first. */
export const labelOf = (node: Node): string =>
  labelsWithWord.find((label) => node.labels.includes(label)) ?? node.labels[0] ?? "";
