import type { Node, Value } from "../values.ts";

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, own]) => [name, sorted(own)]));
};

/** Properties as one text, the same in whatever order they come. */
export const writtenOut = (properties: unknown): string => JSON.stringify(sorted(properties));

/** A node by its labels and properties: what names it where no property is unique. */
export const described = ({ labels, properties }: Pick<Node, "labels" | "properties">): string =>
  `=${labels.toSorted().join(":")}${writtenOut(properties)}`;

/** What a node is called by where it has no key. */
export interface Description {
  labels: string[];
  properties: Record<string, Value>;
}

/** Properties as they were written out; null where they cannot be read. */
function readOut(text: string): Record<string, Value> | null {
  try {
    const read = JSON.parse(text) as Value;
    return typeof read === "object" && read !== null && !Array.isArray(read)
      ? (read as Record<string, Value>)
      : null;
  } catch {
    return null;
  }
}

/** What `described` was made of, by whatever number it is a twin; null of what is no description. */
export function describedIn(key: string): Description | null {
  if (!key.startsWith("=")) return null;
  const text = key.slice(1).replace(/\}#\d+$/u, "}");
  // A label may hold a bracket too.
  for (let at = text.indexOf("{"); at >= 0; at = text.indexOf("{", at + 1)) {
    const properties = readOut(text.slice(at));
    const labels = text.slice(0, at).split(":").filter(Boolean);
    if (properties !== null) return { labels, properties };
  }
  return null;
}
