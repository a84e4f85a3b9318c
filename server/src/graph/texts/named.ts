import { fieldOf } from "@chengmai/cypher/values";
import type { Node, Value } from "@chengmai/cypher";
import type { Schema } from "../graph.ts";
import type { Draft } from "./draft.ts";
import { anyLabel, keySpelt } from "./spelt.ts";

/** How a pattern names nodes: `(n:City {id: $id})`, and what else must hold. */
interface Named {
  pattern: string;
  where: string[];
}

/** Some nodes, as a text is to name them. */
export type Naming = (draft: Draft, variable: string) => Named;

/** By the engine's own ids, good for this session: what the house runs. */
export const byIds =
  (ids: readonly string[]): Naming =>
  (draft, variable) => {
    const [only] = ids;
    const where =
      ids.length === 1 && only !== undefined
        ? `elementId(${variable}) = ${draft.given("id", only)}`
        : `elementId(${variable}) IN ${draft.given("ids", [...ids])}`;
    return { pattern: `(${variable})`, where: [where] };
  };

/** Every node of a label. */
export const byLabel =
  (label: string): Naming =>
  (draft, variable) => ({ pattern: `(${variable})`, where: [anyLabel(draft, variable, [label])] });

interface Keyed {
  label: string;
  property: string;
  values: Value[];
}

// More kinds of node in one text could not be read.
const mostGroups = 4;

/** The nodes by label and unique property; null where one of them has no key, or they are of too many kinds. */
const grouped = (nodes: readonly Node[], unique: Schema["unique"]): Keyed[] | null => {
  const groups = new Map<string, Keyed>();
  const known = unique.map(({ label, property }) => {
    const spelt = keySpelt(label, property);
    const name = spelt && `${spelt.label}.${spelt.property}`;
    return { label, property, begin: `${label}:${property}:`, spelt, name };
  });
  for (const { key, labels, properties } of nodes) {
    const by = known.find(
      ({ label, begin }) => key?.startsWith(begin) === true && labels.includes(label),
    );
    const value = by && fieldOf(properties, by.property);
    if (!by?.spelt || by.name === null || value === undefined || value === null) return null;
    const group = groups.get(by.name) ?? { ...by.spelt, values: [] };
    group.values.push(value);
    groups.set(by.name, group);
  }
  return groups.size > mostGroups ? null : [...groups.values()];
};

/** By their lasting keys where they have such, so that the text is good for another session too; else by their ids. */
export const byKeys = (nodes: readonly Node[], unique: Schema["unique"]): Naming => {
  const groups = nodes.length === 0 ? null : grouped(nodes, unique);
  const [first, ...others] = groups ?? [];
  if (first === undefined) return byIds(nodes.map(({ id }) => id));
  return (draft, variable) => {
    const { label, property, values } = first;
    const [only] = values;
    if (others.length === 0 && values.length === 1 && only !== undefined) {
      const own = `{${property}: ${draft.given("id", only)}}`;
      return { pattern: `(${variable}:${label} ${own})`, where: [] };
    }
    const one = ({ property: name, values: all }: Keyed): string =>
      `${variable}.${name} IN ${draft.given("ids", all)}`;
    if (others.length === 0) return { pattern: `(${variable}:${label})`, where: [one(first)] };
    const each = [first, ...others].map((group) => `${variable}:${group.label} AND ${one(group)}`);
    return { pattern: `(${variable})`, where: [`(${each.join("\n    OR ")})`] };
  };
};
