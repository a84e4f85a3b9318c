import { HeaderError } from "./header-error.ts";
import { readBilingual, refuseUnknown, single, tagIn } from "./header-lines.ts";
import type { Bilingual, NamedQuery } from "./named-query.ts";

/** The file of a shelf, beside its queries. */
export const shelfFile = "shelf.txt";

/** A folder of named queries, as its own file calls it. */
export interface Shelf {
  name: string;
  title: Bilingual;
  /** Where it stands among the shelves, 1 the first; no two stand in one place. */
  place: number;
  /** True of questions about the built-in graph alone: another graph is not asked them, whatever its labels are called. */
  builtIn?: boolean;
  queries: NamedQuery[];
}

/**
 * What the file of a shelf says: `// @title 中文 | English` and `// @place 1`, each on a line of its own, and
 * `// @of built-in` where only the built-in graph is asked.
 * @param file its path, `patterns/shelf.txt`
 * @throws HeaderError naming file and line
 */
export const parseShelf = (file: string, text: string): Omit<Shelf, "name" | "queries"> => {
  const lines = text.split(/\r?\n/);
  const other = lines.findIndex((line) => line.trim() !== "" && !line.startsWith("//"));
  if (other !== -1) throw new HeaderError(file, other + 1, `cannot read "${lines[other]}"`);
  const tags = lines.flatMap((line, at) => tagIn(file, line, at) ?? []);
  refuseUnknown(tags, ["title", "place", "of"]);
  const [title, place] = [single(file, tags, "title"), single(file, tags, "place")];
  if (!/^[1-9]\d?$/.test(place.rest))
    throw new HeaderError(file, place.line, `@place: ${place.rest} is no number from 1 to 99`);
  const of = tags.some(({ name }) => name === "of") ? single(file, tags, "of") : null;
  if (of !== null && of.rest !== "built-in")
    throw new HeaderError(file, of.line, `@of: ${of.rest} is no graph; there is built-in`);
  return {
    title: readBilingual(title, title.rest),
    place: Number(place.rest),
    ...(of !== null && { builtIn: true }),
  };
};
