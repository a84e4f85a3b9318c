import type { Bilingual } from "../named-query.ts";
import { typeOf } from "./type-of.ts";
import type { Value } from "../values.ts";

const han = /\p{Script=Han}/u;

/** Words of one language of a header: no bar, one line, and in its own letters. */
const oneLine = (text: string): string => text.replaceAll("|", "/").replaceAll(/\s+/g, " ").trim();

/** What stands in for a language in which nothing was written: a header has to have both. */
interface Standing {
  /** Said before a name that is not Chinese. */
  zh: string;
  en: string;
}

/** Both languages as a header has them; the one that was not written says so plainly. */
export function bilingualWords({ zh, en }: Bilingual, standing: Standing): string {
  const [chinese, english] = [oneLine(zh), oneLine(en)];
  const first = han.test(chinese) ? chinese : `${standing.zh} ${chinese || english}`.trim();
  return `${first} | ${english !== "" && !han.test(english) ? english : standing.en}`;
}

/** A name of letters, digits and hyphens, as a file of a named query has it; empty where it has none of these. */
export const slugWords = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");

// Two spaces part a parameter from its label, also within a default, and these letters end a line.
const json = (value: Value): string =>
  JSON.stringify(value)
    .replaceAll("  ", " \\u0020")
    .replaceAll(
      /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );

const isInteger = (value: Value): boolean => typeof value === "number" && Number.isInteger(value);

/** The type that keeps a value as it is: among floats an integer would become one. */
function typeFor(value: Value): string {
  if (value === null) return "string?";
  const type = typeOf([value]);
  const mixed = type === "float[]" && Array.isArray(value) && value.some(isInteger);
  return type === null || mixed ? "any" : type;
}

/** A parameter as a header has it, with a value where there is one. */
export function paramWords(
  name: string,
  value: Value | undefined,
  label: Bilingual = { zh: `参数 ${name}`, en: name },
): string {
  const type = value === undefined ? "string?" : typeFor(value);
  const given = value === undefined ? "" : ` = ${json(value)}`;
  return `// @param   ${name}: ${type}${given}   ${bilingualWords(label, { zh: "参数", en: name })}`;
}
