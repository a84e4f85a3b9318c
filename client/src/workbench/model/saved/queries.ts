import { createStore } from "zustand/vanilla";
import { collatorOf } from "../../../values/order.ts";
import { offerUndo } from "../undo.ts";
import { titleIn, type Saved } from "./query.ts";

/** In no order. */
export const saved = createStore<{ queries: readonly Saved[] }>(() => ({ queries: [] }));

/** Adds a query, or puts it in the place of the one with its id. */
export const putSaved = (query: Saved): void =>
  saved.setState(({ queries }) => ({
    queries: [...queries.filter(({ id }) => id !== query.id), query],
  }));

/** Takes queries away; for a while they can be had back. */
export function deleteSaved(ids: ReadonlySet<string>): void {
  const gone = saved.getState().queries.filter(({ id }) => ids.has(id));
  if (gone.length === 0) return;
  saved.setState(({ queries }) => ({ queries: queries.filter(({ id }) => !ids.has(id)) }));
  offerUndo({ kind: "query-deleted", values: { count: gone.length } }, () => {
    for (const query of gone) putSaved(query);
  });
}

const below = (folder: string, top: string): boolean =>
  folder === top || folder.startsWith(`${top}/`);

/** Gives a folder another name; folders in it go with it. */
export const renameFolder = (from: string, to: string): void =>
  saved.setState(({ queries }) => ({
    queries: queries.map((query) =>
      below(query.folder, from)
        ? { ...query, folder: cleanFolder(to + query.folder.slice(from.length)) }
        : query,
    ),
  }));

/** `a / b/` → `a/b`. */
export const cleanFolder = (folder: string): string =>
  folder
    .split("/")
    .map((part) => part.trim())
    .filter(Boolean)
    .join("/");

export interface Folder {
  name: string;
  queries: readonly Saved[];
}

/** Queries that hold every typed word, by folder; those of none come first, all in the language's order. */
export function foldersOf(
  queries: readonly Saved[],
  typed: string,
  language: "zh" | "en",
): readonly Folder[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const { compare } = collatorOf(language);
  const folders = new Map<string, Saved[]>();
  for (const query of queries) {
    const { title, folder, note, text } = query;
    const all = `${title.zh}\n${title.en}\n${folder}\n${note}\n${text}`.toLowerCase();
    if (words.every((word) => all.includes(word)))
      folders.set(folder, [...(folders.get(folder) ?? []), query]);
  }
  return [...folders]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([name, own]) => ({
      name,
      queries: own.toSorted((a, b) => compare(titleIn(a, language), titleIn(b, language))),
    }));
}
