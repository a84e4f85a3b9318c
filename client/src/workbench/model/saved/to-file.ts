import { bilingualWords, paramWords, slugWords } from "@chengmai/cypher/header-words";
import { commandsOf } from "../parameters/commands.ts";
import { emptyDraft, type Draft } from "../../../values/fields/draft.ts";
import { parametersOf } from "@chengmai/cypher/text";
import { readDraft } from "../../../values/fields/read.ts";
import { draftOf } from "../../../values/fields/write.ts";
import type { Column, Saved } from "./query.ts";

/** A header has to have both languages. */
const bilingual = (title: Saved["title"]): string =>
  bilingualWords(title, { zh: "我的查询", en: "A saved query" });

/** A word of letters, digits and hyphens for a file's name. */
export const slugOf = ({ title, id }: Pick<Saved, "title" | "id">): string =>
  slugWords(title.en) || `query-${id.slice(0, 6)}`;

function paramLine(name: string, draft: Draft): string {
  const read = readDraft(draft);
  return paramWords(name, "value" in read ? read.value : undefined);
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
