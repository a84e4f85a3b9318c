import type { Database, Store } from "./database.ts";
import { unwrapped, wrapped, type Kind } from "./envelope.ts";

interface Kept {
  id: string;
}

/** What was read of a store: the things, and whether there are others that this page cannot read. */
interface Read<Item> {
  items: readonly Item[];
  /** True while something is of a later version, or broken: it is left as it is. */
  more: boolean;
}

/** Makes a store of the database hold what a list holds, and touches only what has changed. */
interface Keeper<Item extends Kept> {
  all: () => Promise<Read<Item>>;
  get: (id: string) => Promise<Item | null>;
  /** Says what the store is known to hold. */
  knows: (items: readonly Item[]) => void;
  /** Which of them the store does not hold as they are now. */
  unwritten: (items: readonly Item[]) => readonly Item[];
  /** Throws where the browser does not keep it; the next writing tries it again. */
  write: (items: readonly Item[]) => Promise<void>;
  /** Drops whatever is kept but these. */
  keepOnly: (ids: ReadonlySet<string>) => Promise<void>;
}

/** What must be put and what deleted, so that those who were known become those there are now. */
export function changesTo<Item extends Kept>(
  known: ReadonlyMap<string, Item>,
  items: readonly Item[],
  same: (a: Item, b: Item) => boolean,
): { changed: readonly Item[]; gone: readonly string[] } {
  const now = new Set(items.map(({ id }) => id));
  return {
    changed: items.filter((item) => {
      const before = known.get(item.id);
      return before === undefined || !same(before, item);
    }),
    gone: [...known.keys()].filter((id) => !now.has(id)),
  };
}

/** `same` says whether an item stands as it was written. */
export function keeperOf<Item extends Kept>(
  database: Database,
  kind: Kind<Item> & { name: Store },
  same: (a: Item, b: Item) => boolean = Object.is,
): Keeper<Item> {
  let known: ReadonlyMap<string, Item> = new Map();
  const { name } = kind;
  return {
    async all() {
      const read: readonly unknown[] = await database.getAll(name);
      const items = read.flatMap((each) => unwrapped(kind, each) ?? []);
      return { items, more: items.length < read.length };
    },
    get: async (id) => unwrapped(kind, await database.get(name, id)),
    knows: (items) => void (known = new Map(items.map((item) => [item.id, item]))),
    unwritten: (items) => changesTo(known, items, same).changed,
    async write(items) {
      const { changed, gone } = changesTo(known, items, same);
      if (changed.length + gone.length === 0) return;
      const transaction = database.transaction(name, "readwrite");
      const { store, done } = transaction;
      // Each alone would be told only as unhandled: the transaction fails with the first of them.
      const asked = [
        ...changed.map((item) => store.put(wrapped(kind, item))),
        ...gone.map((id) => store.delete(id)),
      ];
      // A page that ends takes along what was not asked to be kept.
      transaction.commit();
      await Promise.all([...asked, done]);
      // Only now: what was not kept must be tried again.
      known = new Map(items.map((item) => [item.id, item]));
    },
    async keepOnly(ids) {
      for (const id of await database.getAllKeys(name))
        if (!ids.has(String(id))) await database.delete(name, id);
    },
  };
}
