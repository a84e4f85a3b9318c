import { nearest } from "./nearest.ts";
import { spelling as named, unquoted } from "@chengmai/cypher/text";
import type { Finding, KnownVariable, LabelTree } from "./asks.ts";
import type { Known } from "./known.ts";

/** A property name that the parser met. */
export interface MetProperty {
  offsets: { start: number; end: number };
  variable?: { start: number };
  type: "read" | "write";
}

// Not `a.b.c`: what stands behind a property is a map's key or a part of a date.
const access = new RegExp(`(?<![\\p{L}\\p{N}_\`])(?<!\\.\\s*)(${named})\\s*\\.\\s*$`, "u");
const nameless = new RegExp(
  `(?:(?<![\\p{L}\\p{N}_\`])\\(|-\\s*\\[)\\s*:\\s*(${named}(?:\\s*[|&:]+\\s*${named})*)\\s*\\{(?:[^{}()]*,)?\\s*$`,
  "u",
);

const positive = (tree: LabelTree): string[] | null => {
  if ("value" in tree) return [tree.value];
  if (tree.condition === "not" || tree.condition === "any") return null;
  const parts = tree.children.map(positive);
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
};

/** Labels or types that a variable surely has one of; empty where that is not known. */
export const labelsOf = ({ labels }: KnownVariable, { real }: Known): string[] =>
  positive(labels)?.map((name) => real.get(name) ?? name) ?? [];

const isElement = ({ types }: KnownVariable): boolean =>
  types.length > 0 && types.every((type) => type === "Node" || type === "Relationship");

/** Labels of the node or relationship that a property is asked of; null where it is of something else. */
function owner(
  text: string,
  met: MetProperty,
  variables: readonly KnownVariable[],
  known: Known,
): string[] | null {
  const before = text.slice(0, met.offsets.start);
  const bare = nameless.exec(before);
  if (bare !== null) return (bare[1] ?? "").split(/\s*[|&:]+\s*/).map((name) => unquoted(name));
  const accessed = access.exec(before);
  const inPattern = /[{,]\s*$/.test(before);
  if (accessed === null && !inPattern) return null;
  const start = accessed?.index ?? met.variable?.start;
  if (start === undefined) return null;
  const opened = before.slice(start).split("{").length - before.slice(start).split("}").length;
  if (accessed === null && opened !== 1) return null;
  const variable = variables.find((each) => each.references.includes(start));
  return variable !== undefined && isElement(variable) ? labelsOf(variable, known) : null;
}

/** Property names that the database does not know, or not on the labels they are asked of. */
export function unknownProperties(
  text: string,
  met: readonly MetProperty[],
  variables: readonly KnownVariable[],
  known: Known,
): Finding[] {
  const nameOf = ({ offsets }: MetProperty) => unquoted(text.slice(offsets.start, offsets.end));
  const written = new Set(met.filter(({ type }) => type === "write").map(nameOf));
  return met.flatMap((each): Finding[] => {
    const name = nameOf(each);
    if (name === "" || written.has(name)) return [];
    const labels = owner(text, each, variables, known);
    if (labels === null) return [];
    const here = labels.map((label) => known.propertiesOf.get(label));
    const ownNames = here.every((list) => list !== undefined)
      ? here.flatMap((list) => list ?? []).map((property) => property.name)
      : [];
    const { start: from, end: to } = each.offsets;
    const place = { from, to, name, own: null };
    if (!known.properties.has(name)) {
      const near = nearest(name, [...ownNames, ...known.properties]);
      const severity = known.sampled ? "info" : "warning";
      return [{ ...place, kind: "property", severity, more: "", near }];
    }
    if (ownNames.length === 0 || ownNames.includes(name)) return [];
    const more = labels.join(", ");
    const near = nearest(name, ownNames);
    return [{ ...place, kind: "propertyHere", severity: "info", more, near }];
  });
}
