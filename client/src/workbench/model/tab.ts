import { newId } from "../../storage/id.ts";
import type { Drafts } from "../../values/fields/draft.ts";
import { plainBreaks } from "./breaks.ts";
import type { Params, View } from "../../values/result.ts";

/** What one run may take; null where the server's own limit stands. */
export interface Limits {
  rows: number | null;
  bytes: number | null;
  millis: number | null;
}

/** One sheet of the workbench. Serializable: it is kept in the browser as it stands. */
export interface Tab {
  id: string;
  /** As the reader named it; null: named by its text. */
  name: string | null;
  text: string;
  /** The parameter form as it stands, right or wrong. */
  drafts: Drafts;
  /** What of the form is right, as values ready to send. */
  params: Params;
  /** Null: the server's default. */
  database: string | null;
  limits: Limits;
  view: View;
  /** Id of the saved query it was opened from, or saved as. */
  saved: string | null;
  /** Ids of the last run's results, one a statement, in their order. */
  results: readonly string[];
  /** Which of them is looked at. */
  shown: string | null;
  /** There while a link's query waits for the reader's word: how it was drawn where it comes from. */
  linked?: { drawn: "add" | "replace" | null } | undefined;
}

export const noLimits: Limits = { rows: null, bytes: null, millis: null };

export const blankTab = ({ text = "", ...changed }: Partial<Tab> = {}): Tab => ({
  id: newId(),
  name: null,
  text: plainBreaks(text),
  drafts: {},
  params: {},
  database: null,
  limits: noLimits,
  view: "table",
  saved: null,
  results: [],
  shown: null,
  ...changed,
});

const wordy = /[\p{L}\p{N}]/u;

/** A line of a comment over a query, which says what it is. */
const remark = /^\s*\/\//;

/** What a tab is called: by its reader, else by its first line that says something; null while it says nothing. */
export function titleOf({ name, text }: Pick<Tab, "name" | "text">): string | null {
  if (name !== null) return name;
  const lines = text.split("\n");
  const said = lines.find((line) => wordy.test(line) && !/^\s*:param/i.test(line));
  const first = said?.replace(/^\s*\/\/\s*/, "").trim();
  return first === undefined ? null : first.slice(0, 60);
}

/** What its reader or writer calls it; null where only its first letters could be taken, which are no title. */
export const namedBy = (tab: Pick<Tab, "name" | "text">): string | null =>
  tab.name !== null || remark.test(tab.text) ? titleOf(tab) : null;
