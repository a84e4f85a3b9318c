import { HeaderError } from "./header-error.ts";
import { type Bilingual, type QueryColumn, type QueryParam } from "./named-query.ts";
import { isElement, parameterSchemaOf, readType } from "./value-type.ts";
import type { Value } from "./values.ts";

/** One tag of a header and the place it stands. */
export interface Tag {
  file: string;
  line: number;
  name: string;
  rest: string;
}

/** The tag a line holds, null for any other line. @param at the line's index, counted from 0 */
export const tagIn = (file: string, line: string, at: number): Tag | null => {
  const [, name, rest = ""] = /^\s*\/\/\s*@(\S*)(?:\s+(.*))?$/.exec(line) ?? [];
  return name === undefined ? null : { file, line: at + 1, name, rest: rest.trim() };
};

/** The one tag of a name. @throws HeaderError where there is none, or another */
export const single = (file: string, tags: readonly Tag[], name: string): Tag => {
  const [tag, again] = tags.filter((each) => each.name === name);
  if (tag === undefined) throw new HeaderError(file, 1, `@${name} is missing`);
  if (again !== undefined) throw new HeaderError(file, again.line, `@${name} stands twice`);
  return tag;
};

/** @throws HeaderError for the first tag whose name is none of these */
export const refuseUnknown = (tags: readonly Tag[], known: readonly string[]): void => {
  const tag = tags.find(({ name }) => !known.includes(name));
  if (tag === undefined) return;
  const there = `there are @${known.join(" @")}`;
  throw new HeaderError(tag.file, tag.line, `@${tag.name} is no tag; ${there}`);
};

const refuse = (tag: Tag, reason: string): HeaderError =>
  new HeaderError(tag.file, tag.line, `@${tag.name}: ${reason}`);

/** `中文 | English`. A language in the other's place counts as missing. */
export const readBilingual = (tag: Tag, text: string): Bilingual => {
  const [zh, en, ...more] = text.split("|").map((part) => part.trim());
  if (!zh || !en || more.length > 0) throw refuse(tag, `write both languages, "中文 | English"`);
  if (!/\p{Script=Han}/u.test(zh)) throw refuse(tag, `"${zh}" is not Chinese; Chinese comes first`);
  if (/\p{Script=Han}/u.test(en)) throw refuse(tag, `"${en}" is not English; English comes second`);
  return { zh, en };
};

const readDefault = (tag: Tag, type: string, text: string): Value => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse(tag, `the default ${text} is not JSON`);
  }
  const checked = parameterSchemaOf(type).safeParse(value);
  if (!checked.success) throw refuse(tag, `the default ${text} is not of type ${type}`);
  return checked.data as Value;
};

const declaration =
  /^(?<name>[a-z]\w*): (?<type>\S+)(?: of (?<of>\S+))?(?: in (?<oneOf>\S+))?(?: = (?<value>.+))?$/;

/**
 * `name: type [of Label|Label] [in choice|choice] [= default]`, two spaces or more, `标签 | label`.
 * A default is JSON; what may be null and has no default is null when left out.
 */
export const readParam = (tag: Tag): QueryParam => {
  const [, declared = "", label] = /^(.*?)(?: {2,}(.*))?$/.exec(tag.rest) ?? [];
  const { name, type, of, oneOf, value } = declaration.exec(declared)?.groups ?? {};
  if (name === undefined || type === undefined)
    throw refuse(tag, `cannot read "${declared}"; write "name: type = default   标签 | label"`);
  if (readType(type) === null) throw refuse(tag, `${type} is not a type`);
  if (isElement(type)) throw refuse(tag, `a ${type} cannot be sent; ask for its id, a string`);
  if (label === undefined) throw refuse(tag, `${name} has no label two spaces after it`);
  const param: QueryParam = { name, type, label: readBilingual(tag, label) };
  if ((of ?? oneOf) !== undefined && readType(type)?.base !== "string")
    throw refuse(tag, `"of" and "in" are for strings, ${name} is ${type}`);
  if (of !== undefined) param.of = of.split("|");
  if (oneOf !== undefined) param.oneOf = oneOf.split("|");
  if (value !== undefined) param.default = readDefault(tag, type, value);
  else if (readType(type)?.nullable) param.default = null;
  if (param.oneOf && typeof param.default === "string" && !param.oneOf.includes(param.default))
    throw refuse(tag, `the default ${value} is none of ${oneOf}`);
  return param;
};

/** `name: type 列 | Column, name: type 列 | Column`: the columns in their order, a comma between two. */
export const readReturns = (tag: Tag): QueryColumn[] =>
  tag.rest.split(",").map((part) => {
    const [, name, type, label] = /^(\w+): (\S+)(?:\s+(.+))?$/.exec(part.trim()) ?? [];
    if (name === undefined || type === undefined)
      throw refuse(tag, `cannot read "${part.trim()}"; write "name: type 列 | Column, …"`);
    if (readType(type) === null) throw refuse(tag, `${type} is not a type`);
    return label === undefined ? { name, type } : { name, type, label: readBilingual(tag, label) };
  });
