import type { Bilingual, Shelf } from "@chengmai/cypher";
import { type OwnWords, ownWordsOf } from "../../facts/label-words.ts";
import type { ReadOptions } from "../../graph/graph.ts";
import type { Ground, LensContext, LensRequest } from "../lens.ts";

/** What rows, or columns, are called; `one` and `many` within an English sentence. */
export interface Noun extends Bilingual {
  one: string;
  many: string;
}

const singular = (noun: string): string => noun.toLowerCase().replace(/^the /, "");

const plural = (noun: string): string => {
  const [head, tail] = noun.split(/ of (.*)/s);
  // Kinds of policy, not kind of policies.
  if (head !== undefined && tail !== undefined) return `${plural(head)} of ${tail}`;
  const small = singular(noun);
  return /[^aeiou]y$/.test(small)
    ? `${small.slice(0, -1)}ies`
    : `${small}${/(?:s|x|ch)$/.test(small) ? "es" : "s"}`;
};

/** Words of a header, or of the facts, in both numbers. */
const counting = (words: Bilingual): Noun => ({
  ...words,
  one: singular(words.en),
  many: plural(words.en),
});

/** What a name that nobody has words for stands as: as it is written. */
const asWritten = (name: string): Noun => ({ zh: name, en: name, one: name, many: name });

/** Whose words are taken: the headers' of named queries, then the facts' own. */
interface Wording {
  shelves: readonly Shelf[];
  own: OwnWords;
}

export const wordingOf = async (
  { shelves, graph }: Ground,
  options: ReadOptions,
): Promise<Wording> => ({ shelves, own: await ownWordsOf(graph, options) });

/** Words that a header, or else the facts, have for what a label names; a label of which none tells stands for itself. */
const labelWords = ({ shelves, own }: Wording, label: string): Noun => {
  const columns = shelves.flatMap(({ queries }) => queries.flatMap(({ returns }) => returns));
  const told = columns.find((column) => column.label?.en === label)?.label ?? own.label(label);
  return told === undefined ? asWritten(label) : counting(told);
};

/** What a lens that names labels calls its rows and its columns. */
const labelsOf = ({ rows = "", columns, path }: LensRequest) => ({
  rows,
  columns: columns ?? path?.at(-1)?.label ?? "",
});

/** What the values of a property are called. */
const valuesOf = (property: string): Noun => ({
  zh: `${property}取值`,
  en: `value of ${property}`,
  one: `value of ${property}`,
  many: `values of ${property}`,
});

/** What rows and columns of a lens are called: by its query's header, else by their labels. */
export const nounsOf = (
  wording: Wording,
  request: LensRequest,
  { query }: Pick<LensContext, "query">,
): { rows: Noun; columns: Noun } => {
  const labels = labelsOf(request);
  const { property } = request;
  const named = (column: string, label: string): Noun => {
    const words = query?.returns.find(({ name }) => name === column)?.label;
    return words === undefined ? labelWords(wording, label) : counting(words);
  };
  return {
    rows: named("row", labels.rows),
    columns: property === undefined ? named("column", labels.columns) : valuesOf(property),
  };
};

/** Two labels against each other, as a title. */
export const titleOf = (
  wording: Wording,
  [rows, columns]: readonly [string, string],
  by: readonly string[],
): Bilingual => {
  const [a, b] = [labelWords(wording, rows), labelWords(wording, columns)];
  const way = (language: keyof Bilingual): string =>
    by.map((type) => wording.own.type(type)?.[language] ?? type).join(" · ");
  return { zh: `${a.zh} × ${b.zh}（${way("zh")}）`, en: `${a.en} × ${b.en} (${way("en")})` };
};
