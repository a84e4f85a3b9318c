import type { Ask } from "./ask.ts";

export interface FullText {
  name: string;
  labels: string[];
}

/** The index that seeding makes: names and aliases, analyzed as CJK pairs of characters. */
const ours = "chengmai_names";

const text =
  "SHOW FULLTEXT INDEXES YIELD name, entityType, state, labelsOrTypes " +
  "WHERE entityType = 'NODE' AND state = 'ONLINE' RETURN name, labelsOrTypes ORDER BY name";

/** The full-text index to ask: ours, else the one that covers most of these labels. */
export async function fullTextOf(
  ask: Ask,
  labels: readonly string[] | undefined,
): Promise<FullText | null> {
  const indexes = (await ask(text)).map(([name, of]) => ({
    name: String(name),
    labels: Array.isArray(of) ? of.map(String) : [],
  }));
  const own = indexes.find(({ name }) => name === ours);
  if (own !== undefined) return own;
  const covered = (index: FullText): number =>
    labels === undefined
      ? index.labels.length
      : labels.filter((label) => index.labels.includes(label)).length;
  return indexes.toSorted((a, b) => covered(b) - covered(a))[0] ?? null;
}

const escaped = (word: string): string => word.replaceAll(/[+\-&|!(){}[\]^"~*?:\\/]/gu, "\\$&");
/** Upper-case AND, OR and NOT are operators. */
const term = (word: string): string => escaped(word.toLowerCase());

/** A word begun, or for one Han character anywhere in a pair. */
const pattern = (word: string): string =>
  /^\p{Script=Han}$/u.test(word) ? `*${term(word)}*` : `${term(word)}*`;

/** Any of the words, whole or in part. */
export function luceneQuery(words: string): string {
  const each = words.split(/\s+/u).filter((word) => word !== "");
  return each.map((word) => `"${escaped(word)}" OR ${pattern(word)}`).join(" OR ");
}
