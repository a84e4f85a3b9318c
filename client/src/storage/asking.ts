import type { Envelope } from "./envelope.ts";
import { newId } from "./id.ts";
import { keysOf, ownerOf, partKey, type Head, type LaidOut, type Named } from "./in-parts.ts";
import { partsOf, unit, weightOf, type List } from "./parts.ts";

/** What of a store is used to write to it. */
interface Store {
  put: (value: Envelope) => Promise<unknown>;
  delete: (key: string | IDBKeyRange) => Promise<void>;
  getAllKeys: (range: IDBKeyRange) => Promise<IDBValidKey[]>;
}

/** What was written of each list of a thing. */
export type Written = ReadonlyMap<List["source"], Omit<Named, "path">>;

/** What the store has of a thing's lists: those that need not be written again, and what is in the way. */
export interface Standing {
  lists: Written;
  others: readonly IDBKeyRange[];
}

/** A request to the browser, and how much was copied for it. */
export interface Asked {
  request: Promise<unknown>;
  weight: number;
}

export const rangeOf = (id: string, token?: string): IDBKeyRange => {
  const [from, to] = keysOf(id, token);
  return IDBKeyRange.bound(from, to);
};

/** Asks for a list to be written, for one more part each time it is called. */
function* puttingList(
  store: Store,
  { kind, owner, source }: { kind: string; owner: string; source: List["source"] },
): Generator<Asked, Omit<Named, "path">> {
  const token = newId();
  let parts = 0;
  for (const value of partsOf(source)) {
    const part: Envelope = { id: partKey(owner, token, parts), kind, version: 1, value };
    yield { request: store.put(part), weight: unit };
    parts += 1;
  }
  return { token, parts, map: source instanceof Map };
}

/** Likewise a thing; its envelope comes last. */
export function* putting(
  store: Store,
  { envelope, lists }: LaidOut,
  { lists: standing, others }: Standing,
): Generator<Asked, Written> {
  const { id: owner } = envelope;
  for (const range of others) yield { request: store.delete(range), weight: 1 };
  const now = new Map<List["source"], Omit<Named, "path">>();
  const named: Named[] = [];
  for (const { path, source, kind } of lists) {
    const before = now.get(source) ?? standing.get(source);
    const own = before ?? (yield* puttingList(store, { kind, owner, source }));
    now.set(source, own);
    named.push({ ...own, path });
  }
  const head: Head | Envelope = named.length === 0 ? envelope : { ...envelope, lists: named };
  yield { request: store.put(head), weight: weightOf(head) };
  return now;
}

export async function standingIn(
  store: Store,
  { envelope, lists }: LaidOut,
  before: Written,
): Promise<Standing> {
  const many = new Map<string, number>();
  for (const key of await store.getAllKeys(rangeOf(envelope.id))) {
    const { token } = ownerOf(String(key));
    if (token !== null) many.set(token, (many.get(token) ?? 0) + 1);
  }
  const used = new Set(lists.map(({ source }) => source));
  // Another window may have taken away what this one wrote.
  const still = [...before].filter(
    ([source, { token, parts }]) => used.has(source) && many.get(token) === parts,
  );
  const tokens = new Set(still.map(([, { token }]) => token));
  const others = [...many.keys()].filter((token) => !tokens.has(token));
  return { lists: new Map(still), others: others.map((token) => rangeOf(envelope.id, token)) };
}

/** Whatever some things have in the store goes. */
export function* deleting(store: Store, ids: readonly string[]): Generator<Asked, void> {
  for (const id of ids) {
    yield { request: store.delete(id), weight: 1 };
    yield { request: store.delete(rangeOf(id)), weight: 1 };
  }
}
