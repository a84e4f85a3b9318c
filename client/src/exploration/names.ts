import type { Node, Value } from "@chengmai/cypher/values";

export type Language = "zh" | "en";

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

/** What to call a node of any database: a name where it has one, else its shortest text, else label and id. */
export function nameOf(node: Node, language: Language): string {
  for (const property of preferred[language]) {
    const found = text(node.properties[property]);
    if (found !== null) return found;
  }
  const texts = Object.values(node.properties).flatMap((value) =>
    typeof value === "string" && value.length <= 60 ? [value] : [],
  );
  const shortest = texts.toSorted((a, b) => a.length - b.length)[0];
  return (
    shortest ?? `${node.labels[0] ?? ""} ${node.id.slice(node.id.lastIndexOf(":") + 1)}`.trim()
  );
}

const shown = ["Cluster", "Area", "City", "Mechanism", "Policy", "Project", "Sector", "Claim"];

/** The label that says most: ours first, else the node's own first. */
export const labelOf = (node: Node): string =>
  shown.find((label) => node.labels.includes(label)) ?? node.labels[0] ?? "";
