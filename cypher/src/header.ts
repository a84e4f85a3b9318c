import { HeaderError } from "./header-error.ts";
import {
  readBilingual,
  readParam,
  readReturns,
  refuseUnknown,
  single,
  type Tag,
  tagIn,
} from "./header-lines.ts";
import {
  type NamedQuery,
  type QueryColumn,
  type QueryParam,
  type View,
  views,
  type World,
  worlds,
} from "./named-query.ts";
import { parametersUsed } from "./parameters-used.ts";

const known = ["title", "about", "view", "world", "returns", "param"];

/** The lines a header may have: tags and plain comments, up to the first line of the body. */
const splitHeader = (file: string, text: string): { tags: Tag[]; body: string; bodyAt: number } => {
  const lines = text.split(/\r?\n/);
  const found = lines.findIndex((line) => line.trim() !== "" && !line.startsWith("//"));
  const bodyAt = found === -1 ? lines.length : found;
  const tags = lines.flatMap((line, at) => tagIn(file, line, at) ?? []);
  const below = tags.find(({ line }) => line > bodyAt + 1);
  if (below !== undefined)
    throw new HeaderError(file, below.line, `@${below.name} stands below the body`);
  refuseUnknown(tags, known);
  return { tags, body: lines.slice(bodyAt).join("\n").trim(), bodyAt };
};

const namesOf = (named: readonly { name: string }[]): string[] => named.map(({ name }) => name);

const refuseRepeats = (tag: Tag, names: string[]): void => {
  const again = names.find((name, index) => names.indexOf(name) !== index);
  if (again !== undefined)
    throw new HeaderError(tag.file, tag.line, `@${tag.name}: ${again} stands twice`);
};

/** The columns, which may stand in one line or in several. */
const readColumns = (file: string, tags: Tag[]): QueryColumn[] => {
  const columns: QueryColumn[] = [];
  for (const tag of tags.filter(({ name }) => name === "returns")) {
    columns.push(...readReturns(tag));
    refuseRepeats(tag, namesOf(columns));
  }
  if (columns.length === 0) throw new HeaderError(file, 1, "@returns is missing");
  return columns;
};

const isView = (word: string): word is View => (views as readonly string[]).includes(word);

/** Columns every matrix has: a cell is one row, and shows the claims it rests on. */
const matrixColumns = ["row: node", "column: node", "count: integer", "claims: string[]"];

/** Rows and columns are nodes, or values that stand for what has them. */
const isThere = (columns: ReadonlySet<string>, column: string): boolean =>
  columns.has(column) || columns.has(column.replace(/: node$/, ": string"));

const readView = (tag: Tag, returns: QueryColumn[]): View => {
  if (!isView(tag.rest))
    throw new HeaderError(tag.file, tag.line, `@view: ${tag.rest} is none of ${views.join(", ")}`);
  const columns = new Set(returns.map(({ name, type }) => `${name}: ${type}`));
  if (tag.rest === "matrix" && !matrixColumns.every((column) => isThere(columns, column)))
    throw new HeaderError(
      tag.file,
      tag.line,
      `@view: a matrix returns ${matrixColumns.join(", ")}`,
    );
  return tag.rest;
};

/** What is to be thought of what is not told; open where nothing is said. */
const readWorld = (file: string, tags: Tag[]): { world?: World } => {
  if (!tags.some(({ name }) => name === "world")) return {};
  const tag = single(file, tags, "world");
  const world = worlds.find((word) => word === tag.rest);
  if (world === undefined)
    throw new HeaderError(file, tag.line, `@world: ${tag.rest} is none of ${worlds.join(", ")}`);
  return { world };
};

/** For an embedded sibling too, which may leave a parameter unused but invent none. */
export const refuseUndeclared = (file: string, body: string, at: number, names: string[]): void => {
  for (const [name, line] of parametersUsed(body))
    if (!names.includes(name)) throw new HeaderError(file, at + line, `$${name} has no @param`);
};

/** On a shelf, what is shown is shown in both languages, its columns too. */
export const refuseWordless = (file: string, text: string, query: NamedQuery): void => {
  const column = query.returns.find(({ label }) => label === undefined);
  if (query.view === "none" || column === undefined) return;
  const names = new RegExp(`@returns.*\\b${column.name}:`);
  const line = text.split("\n").findIndex((each) => names.test(each)) + 1;
  throw new HeaderError(
    file,
    line,
    `@returns: ${column.name} has no words; write "${column.name}: ${column.type} 列 | Column"`,
  );
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
  if (body === "") throw new HeaderError(file, bodyAt, "there is no query below the header");

  const returns = readColumns(file, tags);
  const params = readParams(tags, body);
  refuseUndeclared(file, body, bodyAt, namesOf(params));
  return {
    name,
    shelf,
    title: readBilingual(title, title.rest),
    about: readBilingual(about, about.rest),
    view: readView(view, returns),
    ...readWorld(file, tags),
    params,
    returns,
    text: body,
  };
};
