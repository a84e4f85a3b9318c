import type { Database, Store } from "./database.ts";
import { unwrapped, type Kind } from "./envelope.ts";
import { ownerOf } from "./in-parts.ts";
import { dropStrays, readThing, readThings } from "./reading.ts";
import { writerOf } from "./writer.ts";

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
  /** Throws where the browser does not keep it; the next writing tries it again. At once where the page is left. */
  write: (items: readonly Item[], leaving: boolean) => Promise<void>;
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
  const put = writerOf(database, kind);
  return {
    async all() {
      const { things, strays } = await readThings(database, name);
      const items = things.flatMap((each) => unwrapped(kind, each) ?? []);
      // What is not dropped now is met again the next time.
      if (strays.size > 0) void dropStrays(database, name, strays).catch(() => undefined);
      return { items, more: items.length < things.length };
    },
    get: async (id) => unwrapped(kind, await readThing(database, name, id)),
    knows: (items) => void (known = new Map(items.map((item) => [item.id, item]))),
    unwritten: (items) => changesTo(known, items, same).changed,
    async write(items, leaving) {
      const changes = changesTo(known, items, same);
      if (changes.changed.length + changes.gone.length === 0) return;
      await put(changes, leaving);
      // Only now: what was not kept must be tried again.
      known = new Map(items.map((item) => [item.id, item]));
    },
    async keepOnly(ids) {
      for (const id of await database.getAllKeys(name))
        if (!ids.has(ownerOf(String(id)).owner)) await database.delete(name, id);
    },
  };
}
