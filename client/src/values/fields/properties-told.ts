import type { Node, Relationship, Value } from "@chengmai/cypher/values";

// Of our own things: shown elsewhere, or kept only for searching and seeding.
const told = new Set([
  "id",
  "name",
  "nameEn",
  "about",
  "aboutEn",
  "aliases",
  "pinyin",
  "initials",
  "traditional",
  "chengmai",
  "theme",
  "themeEn",
  "themeBy",
  "hash",
]);

/** Whether it is a thing of the built-in graph, by the mark of its seeding. */
export const isSeeded = ({ properties }: Node | Relationship): boolean =>
  properties["chengmai"] !== undefined;

/** What the database keeps of a thing and a reader has not been told otherwise. */
export const propertiesTold = (of: Node | Relationship): [name: string, value: Value][] => {
  const ours = isSeeded(of);
  return Object.entries(of.properties).filter(
    ([name, value]) => !(ours && told.has(name)) && value !== null,
  );
};
