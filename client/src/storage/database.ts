import { openDB, type IDBPDatabase } from "idb";

/** What the browser keeps, each in a store of its own. */
const stores = ["tabs", "results", "saved", "history", "explorations", "entries"] as const;
export type Store = (typeof stores)[number];

export type Database = IDBPDatabase;

/** The browser's own keeping; null where there is none, as in some private windows. */
export async function openDatabase(): Promise<Database | null> {
  try {
    return await openDB("chengmai", 3, {
      async upgrade(database, from, _to, transaction) {
        for (const name of stores) {
          // Later versions of the page keep more kinds of things.
          if (!database.objectStoreNames.contains(name)) {
            database.createObjectStore(name, { keyPath: "id" });
            continue;
          }
          // The first version kept things bare: they are put into envelopes as they stand.
          let cursor = from === 1 ? await transaction.objectStore(name).openCursor() : null;
          while (cursor !== null) {
            const value = cursor.value as { id: string };
            await cursor.update({ id: value.id, kind: name, version: 1, value });
            cursor = await cursor.continue();
          }
        }
      },
      // An older page must not stand in the way of a newer one.
      blocking: (_now, _next, event) => (event.target as IDBDatabase).close(),
    });
  } catch {
    return null;
  }
}
