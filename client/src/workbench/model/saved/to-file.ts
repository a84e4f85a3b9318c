import type { Value } from "@chengmai/cypher/values";
import { commandsOf } from "../parameters/commands.ts";
import { emptyDraft, type Draft } from "../../../values/fields/draft.ts";
import { parametersOf } from "@chengmai/cypher/text";
import { readDraft } from "../../../values/fields/read.ts";
import { draftOf } from "../../../values/fields/write.ts";
import { typeOf } from "./columns.ts";
import type { Column, Saved } from "./query.ts";

const han = /\p{Script=Han}/u;

/** Words of one language of a header: no bar, one line, and in its own letters. */
const oneLine = (text: string): string => text.replaceAll("|", "/").replaceAll(/\s+/g, " ").trim();

/** Both languages, for a header has to have both; the one that was not written says so plainly. */
function bilingual({ zh, en }: Saved["title"]): string {
  const [chinese, english] = [oneLine(zh), oneLine(en)];
  const first = han.test(chinese) ? chinese : `我的查询 ${chinese || english}`.trim();
  const second = english !== "" && !han.test(english) ? english : "A saved query";
  return `${han.test(first) ? first : `查询 ${first}`} | ${second}`;
}

/** A word of letters, digits and hyphens for a file's name. */
export const slugOf = ({ title, id }: Pick<Saved, "title" | "id">): string =>
  title.en
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "") || `query-${id.slice(0, 6)}`;

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

function paramLine(name: string, draft: Draft): string {
  const read = readDraft(draft);
  const value = "value" in read ? read.value : undefined;
  const type = value === undefined ? "string?" : typeFor(value);
  const given = value === undefined ? "" : ` = ${json(value)}`;
  return `// @param   ${name}: ${type}${given}   参数 ${name} | ${name}`;
}

const columnOf = ({ name, type }: Column): string => `${name}: ${type} 列 ${name} | ${name}`;

const noted = (note: string): string[] =>
  note
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => `// ${line.trim().replace(/^@/, "＠")}`);

/** The body as a named query has it: one statement without `:param` lines and semicolon. */
export const bodyOf = (text: string): string =>
  commandsOf(text).rest.trim().replace(/;\s*$/, "").trim();

const views: Record<Saved["view"], string> = {
  graph: "graph",
  table: "table",
  json: "table",
  chart: "table",
  plan: "table",
};

/** A saved query as a `.cypher` file that the shelf reads: its header and its body. */
export function fileOf(query: Saved, returns: readonly Column[]): string {
  const body = bodyOf(query.text);
  // What the text itself says of a parameter is kept too, for its lines are not.
  const said = Object.entries(commandsOf(query.text).values).map(
    ([name, value]) => [name, draftOf(value)] as const,
  );
  const drafts = new Map([...said, ...Object.entries(query.drafts)]);
  return [
    `// @title   ${bilingual(query.title)}`,
    `// @about   ${bilingual(query.title)}`,
    `// @view    ${views[query.view]}`,
    ...parametersOf(body).map((name) => paramLine(name, drafts.get(name) ?? emptyDraft)),
    `// @returns ${returns.map(columnOf).join(", ")}`,
    ...noted(query.note),
    `${body}\n`,
  ].join("\n");
}
