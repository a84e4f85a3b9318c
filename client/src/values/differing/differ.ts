import { fieldOf, type Node, type Relationship, type Value } from "@chengmai/cypher/values";

const differs = (before: Record<string, Value>, after: Record<string, Value>): boolean => {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].some(
    (name) => JSON.stringify(fieldOf(before, name)) !== JSON.stringify(fieldOf(after, name)),
  );
};

const kindOf = (thing: Node | Relationship): string =>
  thing.kind === "node" ? thing.labels.toSorted().join(":") : thing.type;

/** Whether the database says something else of a thing than it did before. */
export const differ = <Thing extends Node | Relationship>(before: Thing, after: Thing): boolean =>
  differs(before.properties, after.properties) || kindOf(before) !== kindOf(after);
