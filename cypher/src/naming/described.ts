import type { Node } from "../values.ts";

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
