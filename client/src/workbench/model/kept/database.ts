import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Past } from "../history.ts";
import type { Saved } from "../saved/query.ts";
import type { Tab } from "../tab.ts";
import type { KeptResult } from "./result.ts";

/** A tab as it is kept: whose window it stands in, and where. */
export interface KeptTab {
  id: string;
  window: string;
  at: number;
  front: boolean;
  tab: Tab;
}

interface Kept extends DBSchema {
  tabs: { key: string; value: KeptTab };
  results: { key: string; value: KeptResult };
  saved: { key: string; value: Saved };
  history: { key: string; value: Past };
}

export type Store = "tabs" | "results" | "saved" | "history";
export type Database = IDBPDatabase<Kept>;

/** The browser's own keeping; null where there is none, as in some private windows. */
export async function openDatabase(): Promise<Database | null> {
  try {
    return await openDB<Kept>("chengmai", 1, {
      upgrade(database) {
        for (const name of ["tabs", "results", "saved", "history"] as const)
          database.createObjectStore(name, { keyPath: "id" });
      },
      // An older page must not stand in the way of a newer one.
      blocking: (_now, _next, event) => (event.target as IDBDatabase).close(),
    });
  } catch {
    return null;
  }
}
