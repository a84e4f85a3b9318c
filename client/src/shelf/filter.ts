import { partsOf, type Query } from "./query.ts";

/** Whether texts hold every word that was typed; capitals and widths do not matter. */
export function isMeant(texts: readonly string[], typed: string): boolean {
  const words = typed.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  const text = texts.join("\n").toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Queries that hold every word, in either language or in the name's folder. */
export const matching = (queries: readonly Query[], typed: string): Query[] =>
  queries.filter(({ name, title, about }) =>
    isMeant([name, title.zh, title.en, about.zh, about.en], typed),
  );

/** Queries by shelf, in the order in which the server lists them. */
export function byShelf(
  queries: readonly Query[],
): { shelf: string; title: Query["shelf"]; queries: Query[] }[] {
  const shelves = new Map<string, Query[]>();
  for (const query of queries) {
    const { shelf } = partsOf(query);
    shelves.set(shelf, [...(shelves.get(shelf) ?? []), query]);
  }
  return [...shelves].flatMap(([shelf, own]) =>
    own[0] === undefined ? [] : [{ shelf, title: own[0].shelf, queries: own }],
  );
}
