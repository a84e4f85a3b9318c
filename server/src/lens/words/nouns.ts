import type { Bilingual, Shelf } from "@chengmai/cypher";
import type { LensContext, LensRequest } from "../lens.ts";

/** What rows, or columns, are called; `many` in English. */
export interface Noun extends Bilingual {
  many: string;
}

const plural = (noun: string): string => {
  const small = noun.toLowerCase().replace(/^the /, "");
  return /[^aeiou]y$/.test(small)
    ? `${small.slice(0, -1)}ies`
    : `${small}${/(?:s|x|ch)$/.test(small) ? "es" : "s"}`;
};

/** Words that a header has for what a label names; a label of which none tells stands for itself. */
const labelWords = (shelves: readonly Shelf[], label: string): Noun => {
  const columns = shelves.flatMap(({ queries }) => queries.flatMap(({ returns }) => returns));
  const told = columns.find((column) => column.label?.en === label)?.label;
  return told === undefined
    ? { zh: label, en: label, many: label }
    : { ...told, many: plural(told.en) };
};

/** What a lens that names labels calls its rows and its columns. */
const labelsOf = ({ rows = "", columns, path }: LensRequest) => ({
  rows,
  columns: columns ?? path?.at(-1)?.label ?? "",
});

/** What rows and columns of a lens are called: by its query's header, else by their labels. */
export const nounsOf = (
  shelves: readonly Shelf[],
  request: LensRequest,
  { query }: Pick<LensContext, "query">,
): { rows: Noun; columns: Noun } => {
  const labels = labelsOf(request);
  const named = (column: string, label: string): Noun => {
    const words = query?.returns.find(({ name }) => name === column)?.label;
    return words === undefined ? labelWords(shelves, label) : { ...words, many: plural(words.en) };
  };
  return { rows: named("row", labels.rows), columns: named("column", labels.columns) };
};

/** Two labels against each other, as a title. */
export const titleOf = (
  shelves: readonly Shelf[],
  [rows, columns]: readonly [string, string],
  by: readonly string[],
): Bilingual => {
  const [a, b] = [labelWords(shelves, rows), labelWords(shelves, columns)];
  const way = by.join(" · ");
  return { zh: `${a.zh} × ${b.zh}（${way}）`, en: `${a.en} × ${b.en} (${way})` };
};
