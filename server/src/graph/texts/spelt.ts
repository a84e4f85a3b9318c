import { written } from "@chengmai/cypher/text";
import type { Draft } from "./draft.ts";

// The embedded engine's grammar has no back-quote within back-quotes, and Neo4j reads \u0060 as one.
const odd = /[`\\]/;

const spellable = (names: readonly string[]): boolean => !names.some((name) => odd.test(name));

/** A type list as a pattern has it, `:A|B`, or the condition that says the same where it cannot be spelt. */
export const typesOf = (draft: Draft, variable: string, types: readonly string[]) => {
  if (types.length === 0) return { pattern: "", where: [] };
  if (spellable(types)) return { pattern: `:${types.map(written).join("|")}`, where: [] };
  return { pattern: "", where: [`type(${variable}) IN ${draft.given("types", [...types])}`] };
};

/** True of a node with one of these labels. */
export const anyLabel = (draft: Draft, variable: string, labels: readonly string[]): string => {
  if (!spellable(labels))
    return `any(label IN labels(${variable}) WHERE label IN ${draft.given("labels", [...labels])})`;
  const each = labels.map((label) => `${variable}:${written(label)}`);
  return each.length === 1 ? each.join("") : `(${each.join(" OR ")})`;
};

/** A node's property, by its name. */
export const propertyOf = (draft: Draft, variable: string, name: string): string =>
  odd.test(name) ? `${variable}[${draft.given("property", name)}]` : `${variable}.${written(name)}`;

/** `n:City`, and `id` as a map's key; null where one of them cannot be spelt. */
export const keySpelt = (label: string, property: string) =>
  spellable([label, property]) ? { label: written(label), property: written(property) } : null;

/** A node of this label, in a pattern, and what must hold beside where it cannot be spelt there. */
export const labelled = (draft: Draft, variable: string, label: string) =>
  spellable([label])
    ? { pattern: `(${variable}:${written(label)})`, where: [] }
    : { pattern: `(${variable})`, where: [anyLabel(draft, variable, [label])] };
