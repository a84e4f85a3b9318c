import { HeaderError } from "./header-error.ts";
import { readBilingual, readParam, readReturns, type Tag } from "./header-lines.ts";
import {
  type NamedQuery,
  type QueryColumn,
  type QueryParam,
  type View,
  views,
} from "./named-query.ts";
import { parametersUsed } from "./parameters-used.ts";

const once = ["title", "about", "view", "returns"] as const;
const known: readonly string[] = [...once, "param"];

/** The lines a header may have: tags and plain comments, up to the first line of the body. */
const splitHeader = (file: string, text: string): { tags: Tag[]; body: string; bodyAt: number } => {
  const lines = text.split(/\r?\n/);
  const found = lines.findIndex((line) => line.trim() !== "" && !line.startsWith("//"));
  const bodyAt = found === -1 ? lines.length : found;
  const tags: Tag[] = [];
  for (const [index, line] of lines.entries()) {
    const [, name, rest = ""] = /^\s*\/\/\s*@(\S*)(?:\s+(.*))?$/.exec(line) ?? [];
    if (name === undefined) continue;
    if (index > bodyAt) throw new HeaderError(file, index + 1, `@${name} stands below the body`);
    if (!known.includes(name))
      throw new HeaderError(file, index + 1, `@${name} is no tag; there are @${known.join(" @")}`);
    tags.push({ file, line: index + 1, name, rest: rest.trim() });
  }
  return { tags, body: lines.slice(bodyAt).join("\n").trim(), bodyAt };
};

const single = (file: string, tags: Tag[], name: (typeof once)[number]): Tag => {
  const [tag, again] = tags.filter((each) => each.name === name);
  if (tag === undefined) throw new HeaderError(file, 1, `@${name} is missing`);
  if (again !== undefined) throw new HeaderError(file, again.line, `@${name} stands twice`);
  return tag;
};

const refuseRepeats = (tag: Tag, names: string[]): void => {
  const again = names.find((name, index) => names.indexOf(name) !== index);
  if (again !== undefined)
    throw new HeaderError(tag.file, tag.line, `@${tag.name}: ${again} stands twice`);
};

const isView = (word: string): word is View => (views as readonly string[]).includes(word);

/** Columns every matrix has: a cell is one row, and shows the claims it rests on. */
const matrixColumns = ["row: node", "column: node", "count: integer", "claims: string[]"];

const readView = (tag: Tag, returns: QueryColumn[]): View => {
  if (!isView(tag.rest))
    throw new HeaderError(tag.file, tag.line, `@view: ${tag.rest} is none of ${views.join(", ")}`);
  const columns = new Set(returns.map(({ name, type }) => `${name}: ${type}`));
  if (tag.rest === "matrix" && !matrixColumns.every((column) => columns.has(column)))
    throw new HeaderError(
      tag.file,
      tag.line,
      `@view: a matrix returns ${matrixColumns.join(", ")}`,
    );
  return tag.rest;
};

const namesOf = (named: readonly { name: string }[]): string[] => named.map(({ name }) => name);

/** For an embedded sibling too, which may leave a parameter unused but invent none. */
export const refuseUndeclared = (file: string, body: string, at: number, names: string[]): void => {
  for (const [name, line] of parametersUsed(body))
    if (!names.includes(name)) throw new HeaderError(file, at + line, `$${name} has no @param`);
};

const readParams = (tags: Tag[], body: string): QueryParam[] => {
  const used = parametersUsed(body);
  const params: QueryParam[] = [];
  for (const tag of tags.filter((each) => each.name === "param")) {
    const param = readParam(tag);
    params.push(param);
    refuseRepeats(tag, namesOf(params));
    if (!used.has(param.name))
      throw new HeaderError(tag.file, tag.line, `@param: the body does not use $${param.name}`);
  }
  return params;
};

/**
 * One named query from the text of its file.
 * @param file its path, `patterns/shared-mechanisms.cypher`, which names it
 * @throws HeaderError naming file and line
 */
export const parseQuery = (file: string, text: string): NamedQuery => {
  const [, name, shelf] = /^(([a-z]+)\/[a-z0-9]+(?:-[a-z0-9]+)*)\.cypher$/.exec(file) ?? [];
  if (name === undefined || shelf === undefined)
    throw new HeaderError(file, 1, `a query is named shelf/some-words.cypher`);
  const { tags, body, bodyAt } = splitHeader(file, text);
  const title = single(file, tags, "title");
  const about = single(file, tags, "about");
  const view = single(file, tags, "view");
  const returnsTag = single(file, tags, "returns");
  if (body === "") throw new HeaderError(file, bodyAt, "there is no query below the header");

  const returns = readReturns(returnsTag);
  refuseRepeats(returnsTag, namesOf(returns));
  const params = readParams(tags, body);
  refuseUndeclared(file, body, bodyAt, namesOf(params));
  return {
    name,
    shelf,
    title: readBilingual(title, title.rest),
    about: readBilingual(about, about.rest),
    view: readView(view, returns),
    params,
    returns,
    text: body,
  };
};
