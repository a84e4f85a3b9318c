import type { Database, Store } from "./database.ts";

interface Kept {
  id: string;
}

/** Makes a store of the database hold what a list holds, and touches only what has changed. */
interface Writer<Item extends Kept> {
  /** What the store is known to hold. */
  knows(items: readonly Item[]): void;
  write(items: readonly Item[]): Promise<void>;
}

/** `same` says whether an item stands as it was written. */
export function writerTo<Item extends Kept>(
  database: Database,
  store: Store,
  same: (a: Item, b: Item) => boolean = Object.is,
): Writer<Item> {
  let known = new Map<string, Item>();
  return {
    knows: (items) => void (known = new Map(items.map((item) => [item.id, item]))),
    async write(items) {
      const now = new Map(items.map((item) => [item.id, item]));
      const changed = items.filter((item) => {
        const before = known.get(item.id);
        return before === undefined || !same(before, item);
      });
      const gone = [...known.keys()].filter((id) => !now.has(id));
      known = now;
      if (changed.length + gone.length === 0) return;
      const { store: kept, done } = database.transaction(store, "readwrite");
      // The types of a store that is named at run time cannot be told apart.
      for (const item of changed) void kept.put(item as never);
      for (const id of gone) void kept.delete(id);
      await done;
    },
  };
}
