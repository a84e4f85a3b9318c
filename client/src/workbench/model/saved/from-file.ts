import type { NamedQuery } from "@chengmai/cypher";
import { plainBreaks } from "../breaks.ts";
import { newId } from "../../../storage/id.ts";
import type { Drafts } from "../../../values/fields/draft.ts";
import { draftOf } from "../../../values/fields/write.ts";
import type { View } from "../../../values/result.ts";
import type { Saved } from "./query.ts";

interface File {
  name: string;
  text: string;
}

/** What an import took, and which files it refused, with the reason in the grammar's own words. */
export interface Taken {
  queries: readonly Saved[];
  refused: readonly { name: string; reason: string }[];
}

const tagged = /^\s*\/\/\s*@\w/m;
const han = /\p{Script=Han}/u;

const headOf = (text: string): string => {
  const lines = text.split(/\r?\n/);
  const body = lines.findIndex((line) => line.trim() !== "" && !line.startsWith("//"));
  return lines.slice(0, body === -1 ? lines.length : body).join("\n");
};

/** Lines of a header without a tag: why it is written so, and here the note. */
const noteOf = (text: string): string =>
  headOf(text)
    .split("\n")
    .filter((line) => line.startsWith("//") && !tagged.test(line))
    .map((line) => line.replace(/^\/\/\s?/, "").replace(/^＠/, "@"))
    .join("\n");

const viewOf = (view: NamedQuery["view"]): View => (view === "graph" ? "graph" : "table");

const aboutOf = ({ about, title }: NamedQuery): string =>
  about.zh === title.zh && about.en === title.en ? "" : `${about.zh}\n${about.en}`;

const draftsOf = ({ params }: NamedQuery): Drafts =>
  Object.fromEntries(
    params.flatMap(({ name, default: value }) =>
      value === undefined ? [] : [[name, draftOf(value)] as const],
    ),
  );

const plainOf = ({ name, text }: File): Saved => {
  const title = name.replace(/\.cypher$|\.cyp$|\.cql$/i, "");
  return {
    id: newId(),
    title: han.test(title) ? { zh: title, en: "" } : { zh: "", en: title },
    folder: "",
    note: "",
    text: text.trim(),
    drafts: {},
    view: "table",
    returns: null,
    at: Date.now(),
  };
};

/** Reads files into saved queries; one whose header cannot be read is refused by name, the others are taken. */
export async function takenFrom(files: readonly File[]): Promise<Taken> {
  const queries: Saved[] = [];
  const refused: { name: string; reason: string }[] = [];
  for (const given of files) {
    const file = { ...given, text: plainBreaks(given.text) };
    if (file.text.trim() === "") {
      refused.push({ name: file.name, reason: "there is no query in it" });
      continue;
    }
    if (!tagged.test(headOf(file.text))) {
      queries.push(plainOf(file));
      continue;
    }
    // The grammar brings zod, which the page has no other use for.
    const { parseQuery } = await import("@chengmai/cypher");
    try {
      const named = parseQuery("saved/query.cypher", file.text);
      const note = noteOf(file.text);
      queries.push({
        ...plainOf(file),
        title: named.title,
        note: note === "" ? aboutOf(named) : note,
        text: named.text,
        drafts: draftsOf(named),
        view: viewOf(named.view),
        returns: named.returns.map(({ name, type }) => ({ name, type })),
      });
    } catch (thrown) {
      refused.push({
        name: file.name,
        reason: String(thrown).replace(/^\w+: saved\/query\.cypher:/, ""),
      });
    }
  }
  return { queries, refused };
}

/** Why a written file would be no card, in the grammar's own words; null where it would be one. */
export async function refusalOfFile(name: string, text: string): Promise<string | null> {
  const { parseQuery } = await import("@chengmai/cypher");
  try {
    parseQuery(`saved/${name}.cypher`, text);
    return null;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
