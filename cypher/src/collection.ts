import { HeaderError } from "./header-error.ts";
import { parseQuery, refuseUndeclared, refuseWordless } from "./header.ts";
import type { NamedQuery } from "./named-query.ts";

/** A file of a shelf: its path from the package's folder, and its text. */
export interface QueryFile {
  file: string;
  text: string;
}

const sibling = ".embedded.cypher";

const addEmbedded = (queries: Map<string, NamedQuery>, { file, text }: QueryFile): void => {
  const query = queries.get(file.slice(0, -sibling.length));
  if (query === undefined)
    throw new HeaderError(file, 1, "there is no query beside it to say in other words");
  const tagged = text.split("\n").findIndex((line) => /^\s*\/\/\s*@/.test(line));
  if (tagged !== -1)
    throw new HeaderError(file, tagged + 1, "the header belongs in the query beside");
  refuseUndeclared(
    file,
    text,
    0,
    query.params.map((param) => param.name),
  );
  query.embeddedText = text.trim();
};

/**
 * Every named query of a set of files, by name.
 * @throws HeaderError for a file that cannot be read, a shown column without words, a name that stands twice, a
 * sibling alone
 */
export const parseQueries = (files: readonly QueryFile[]): NamedQuery[] => {
  const queries = new Map<string, NamedQuery>();
  for (const { file, text } of files.filter((each) => !each.file.endsWith(sibling))) {
    const query = parseQuery(file, text);
    refuseWordless(file, text, query);
    if (queries.has(query.name)) throw new HeaderError(file, 1, `${query.name} stands twice`);
    queries.set(query.name, query);
  }
  for (const file of files.filter((each) => each.file.endsWith(sibling)))
    addEmbedded(queries, file);
  return [...queries.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
};
