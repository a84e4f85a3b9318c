import type { Node, Relationship, Value } from "@chengmai/cypher/values";

// Of our own things: shown elsewhere, or kept only for searching and seeding.
const searching = ["pinyin", "initials", "traditional", "chengmai", "hash"];
const told = new Set([
  ...searching,
  "id",
  "name",
  "nameEn",
  "about",
  "aboutEn",
  "aliases",
  "theme",
  "themeEn",
  "themeBy",
]);

/** Of the properties that a label has, whether a reader has a use for one: of ours not what is kept for searching and seeding. */
export const isForReaders = (
  { name }: { name: string },
  _place: number,
  all: readonly { name: string }[],
): boolean => !searching.includes(name) || all.every((property) => property.name !== "chengmai");

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
