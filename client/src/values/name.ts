import type { Node, Value } from "@chengmai/cypher/values";
import type { Language } from "../i18n/language.ts";
import { naming } from "./naming.ts";
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

/** By the one property that the nodes of its label are called by; of a label that is shared, the first that says something. */
function byLabel({ labels, properties }: Node, language: Language): string | null {
  const { by } = naming.getState();
  for (const label of labels) {
    const property = by.get(label);
    const found = property === undefined ? null : said(properties, property, language);
    if (found !== null) return found;
  }
  return null;
}

/** What to call a node of any database: as its label's nodes are called, else a name where it has one, its shortest text, label and id. */
export function nameOf(node: Node, language: Language): string {
  const own = byLabel(node, language);
  if (own !== null) return own;
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
