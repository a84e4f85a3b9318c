import type { Node, Value } from "../values.ts";

type Language = "zh" | "en";

/** By which property the nodes of a label are called. */
export type Naming = ReadonlyMap<string, string>;

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

const numberLike = /^(?:id|no|nr|num|number|seq|index|编号|序号|号)$|(?:Id|No|Number|_id|_no)$/u;

/** A number of its own, which stands when the database is loaded again and the engine counts anew. */
const numbered = ({ properties }: Node): number | undefined =>
  Object.entries(properties).flatMap(([property, value]) =>
    typeof value === "number" && numberLike.test(property) ? [value] : [],
  )[0];

/** By the one property that the nodes of its label are called by; of a label that is shared, the first that says something. */
function byLabel({ labels, properties }: Node, language: Language, by: Naming): string | null {
  for (const label of labels) {
    const property = by.get(label);
    const found = property === undefined ? null : said(properties, property, language);
    if (found !== null) return found;
  }
  return null;
}

/** What to call a node of any database: as its label's nodes are called, else a name where it has one, its shortest text, label and number or id. */
export function calledBy(node: Node, language: Language, by: Naming): string {
  const own = byLabel(node, language, by);
  if (own !== null) return own;
  for (const property of preferred[language]) {
    const found = text(node.properties[property]);
    if (found !== null) return found;
  }
  const id = node.id.slice(node.id.lastIndexOf(":") + 1);
  return likeliest(node) ?? `${node.labels[0] ?? "#"} ${numbered(node) ?? id}`;
}
