import { newId } from "../../storage/id.ts";
import { cleanFolder, putSaved, saved } from "./saved/queries.ts";
import { columnsOf, type Unfit } from "./saved/columns.ts";
import type { Column, Saved } from "./saved/query.ts";
import { changeTab, workbench } from "./store.ts";
import type { Tab } from "./tab.ts";
import { tell } from "./undo.ts";

/** What the reader fills in of a query that is saved. */
export type Described = Pick<Saved, "title" | "folder" | "note">;

/** Columns of a tab's last result, or what keeps them from being declared; null where there is none. */
function returnsOf(tab: Tab): readonly Column[] | Unfit | null {
  const result = workbench.getState().results.get(tab.results[0] ?? "");
  if (result?.phase !== "done" || result.columns.length === 0) return null;
  return columnsOf(result.columns, result.rows);
}

const isUnfit = (columns: readonly Column[] | Unfit | null): columns is Unfit =>
  columns !== null && "why" in columns;

/** What a saved query returns, by its own keeping or by a run of it in a tab. */
export function columnsFor(query: Saved): readonly Column[] | Unfit | null {
  const { tabs } = workbench.getState();
  const tab = tabs.find(({ saved: of, text }) => of === query.id && text === query.text);
  const found = tab === undefined ? null : returnsOf(tab);
  return found ?? query.returns;
}

const known = (id: string | null): Saved | undefined =>
  saved.getState().queries.find((query) => query.id === id);

/** Saves what stands in a tab: anew, or in the place of the query it came from. */
export function saveTab(tab: Tab, described: Described, language: "zh" | "en"): Saved {
  const before = known(tab.saved);
  const { text, drafts, view } = tab;
  const id = before?.id ?? newId();
  const folder = cleanFolder(described.folder);
  const same = before !== undefined && before.text === text;
  const found = returnsOf(tab);
  const returns = found === null && same ? before.returns : isUnfit(found) ? null : found;
  const query: Saved = { ...described, folder, id, text, drafts, view, returns, at: Date.now() };
  putSaved(query);
  const title = described.title[language] || described.title.zh || described.title.en;
  changeTab(tab.id, { saved: id, name: title });
  tell({ kind: "saved", values: { name: title } });
  return query;
}

/** Saves a tab again as it was described before; false where it was never saved. */
export function saveAgain(tab: Tab, language: "zh" | "en"): boolean {
  const before = known(tab.saved);
  if (before !== undefined) saveTab(tab, before, language);
  return before !== undefined;
}

/** Changes how a saved query is described. */
export const describe = (query: Saved, described: Described): void =>
  putSaved({ ...query, ...described, folder: cleanFolder(described.folder), at: Date.now() });
