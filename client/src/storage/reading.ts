import { rangeOf } from "./asking.ts";
import type { Database, Store } from "./database.ts";
import { broughtTogether, listsOf, ownerOf } from "./in-parts.ts";

/** Records that are read in one task. */
const together = 8;

/** Everything in a store as it is at one moment, by its key, read some at a time. */
async function readAll(database: Database, name: Store): Promise<ReadonlyMap<string, unknown>> {
  const { store } = database.transaction(name);
  const keys = (await store.getAllKeys()).map(String);
  const starts = Array.from(
    { length: Math.ceil(keys.length / together) },
    (_, at) => at * together,
  );
  const read = await Promise.all(
    starts.map((at) => {
      const some = keys.slice(at, at + together);
      return store.getAll(IDBKeyRange.bound(some[0], some.at(-1)));
    }),
  );
  const all: readonly unknown[] = read.flat();
  return new Map(keys.map((key, at) => [key, all[at]]));
}

/** What things there are, each with its parts in it; null stands for one whose parts are not there. And whose parts belong to nothing. */
export async function readThings(database: Database, name: Store) {
  const read = await readAll(database, name);
  const keys = [...read.keys()].map((key) => ({ key, ...ownerOf(key) }));
  const things = keys.flatMap(({ key, token }) =>
    token === null ? [broughtTogether(name, read.get(key), read)] : [],
  );
  const strays = keys.flatMap(({ owner, token }) =>
    token !== null && isStray(name, read.get(owner), token) ? [owner] : [],
  );
  return { things, strays: new Set(strays) };
}

/** What cannot be read may know of its parts: nothing of it is a stray. */
function isStray(name: Store, owner: unknown, token: string): boolean {
  const lists = owner === undefined ? [] : listsOf(name, owner);
  return lists !== null && lists.every((list) => list.token !== token);
}

/** One thing with its parts in it. */
export async function readThing(database: Database, name: Store, id: string): Promise<unknown> {
  const { store } = database.transaction(name);
  const [read, keys, parts] = await Promise.all([
    store.get(id),
    store.getAllKeys(rangeOf(id)),
    store.getAll(rangeOf(id)),
  ]);
  return broughtTogether(name, read, new Map(keys.map((key, at) => [String(key), parts[at]])));
}

/** Deletes parts that belong to nothing: of things that an earlier page deleted, or wrote over. */
export async function dropStrays(
  database: Database,
  name: Store,
  of: Iterable<string>,
): Promise<void> {
  const { store, done } = database.transaction(name, "readwrite");
  for (const id of of) {
    const owner: unknown = await store.get(id);
    for (const key of await store.getAllKeys(rangeOf(id)))
      if (isStray(name, owner, ownerOf(String(key)).token ?? "")) void store.delete(key);
  }
  await done;
}
