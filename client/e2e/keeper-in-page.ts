import { openDB } from "idb";
import type { Kind } from "../src/storage/envelope.ts";
import { keeperOf } from "../src/storage/keeper.ts";

/** Something as long as an exploration's log: a list, and where each of it stands. */
export interface Long {
  id: string;
  said: string;
  list: readonly { name: string }[];
  places: ReadonlyMap<string, number>;
}

const kind: Kind<Long> & { name: "entries" } = {
  name: "entries",
  migrations: [],
  fits: (value): value is Long => typeof value === "object" && value !== null && "list" in value,
  inParts: true,
};

export const longOf = (id: string, said: string, many: number): Long => {
  const list = Array.from({ length: many }, (_, at) => ({ name: `${said} ${at}` }));
  return { id, said, list, places: new Map(list.map(({ name }, at) => [name, at])) };
};

/** A keeper of such things, on the browser's own database. */
export async function keeperHere() {
  const database = await openDB("in parts", 1, {
    upgrade: (fresh) => void fresh.createObjectStore("entries", { keyPath: "id" }),
  });
  return { database, keeper: keeperOf(database, kind), keeperToo: keeperOf(database, kind) };
}

let count = 0;

/** Counts the records that the page asks the browser to put. */
export function countPuts(): void {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function counted(...given) {
    count += 1;
    return put.apply(this, given);
  };
}

export const puts = (): number => count;

declare global {
  var storage: {
    keeperHere: typeof keeperHere;
    longOf: typeof longOf;
    countPuts: typeof countPuts;
    puts: typeof puts;
  };
}
