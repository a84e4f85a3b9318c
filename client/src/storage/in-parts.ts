import { wrapped, type Envelope, type Kind } from "./envelope.ts";
import { cut, withList, type List } from "./parts.ts";

/** A list that stands in parts beside its envelope: under which token, in how many, and where in the value it belongs. */
export interface Named {
  path: readonly string[];
  token: string;
  parts: number;
  map: boolean;
}

/** An envelope whose long lists stand in parts of their own. An earlier page knows no such kind and leaves it alone. */
export interface Head extends Envelope {
  lists: readonly Named[];
}

const headOf = (kind: string): string => `${kind} in parts`;
const partOf = (kind: string): string => `part of ${kind}`;

const between = "\u0000";

/** The key of a part: whose it is, of which list, and its place among the others. */
export const partKey = (owner: string, token: string, at: number): string =>
  [owner, token, String(at).padStart(8, "0")].join(between);

/** Whose part stands under a key, and of which list; of what is no part the key itself. */
export function ownerOf(key: string): { owner: string; token: string | null } {
  const [owner = key, token = null] = key.split(between);
  return { owner, token };
}

/** All keys of a thing's parts, or of those of one list, stand between these two. */
export const keysOf = (owner: string, token?: string): [string, string] => {
  const start = token === undefined ? owner : owner + between + token;
  return [start + between, `${start}\u0001`];
};

/** A thing as it is to be written: its envelope, and the lists that go beside it, under which kind their parts. */
export interface LaidOut {
  envelope: Envelope;
  lists: readonly (List & { kind: string })[];
}

export function laidOut<Value extends { id: string }>(kind: Kind<Value>, value: Value): LaidOut {
  const envelope = wrapped(kind, value);
  if (kind.inParts !== true) return { envelope, lists: [] };
  const { head, lists } = cut(value);
  if (lists.length === 0) return { envelope, lists: [] };
  return {
    envelope: { ...envelope, kind: headOf(kind.name), value: head },
    lists: lists.map((list) => ({ ...list, kind: partOf(kind.name) })),
  };
}

const isHead = (kind: string, read: unknown): read is Head =>
  typeof read === "object" &&
  read !== null &&
  (read as Partial<Head>).kind === headOf(kind) &&
  Array.isArray((read as Partial<Head>).lists);

/** The lists that something read says it has; null where this page does not know what it is. */
export function listsOf(kind: string, read: unknown): readonly Named[] | null {
  if (isHead(kind, read)) return read.lists;
  return (read as Partial<Envelope> | undefined)?.kind === kind ? [] : null;
}

/** What a part holds; null for what is none. */
function listIn(kind: string, read: unknown): readonly unknown[] | null {
  const part = read as Partial<Envelope> | undefined;
  return part?.kind === partOf(kind) && Array.isArray(part.value) ? part.value : null;
}

/** The envelope with its lists in it again; what is no head stands as it is, and null where a part is not there. */
export function broughtTogether(
  kind: string,
  read: unknown,
  parts: ReadonlyMap<string, unknown>,
): unknown {
  if (!isHead(kind, read)) return read;
  let { value } = read;
  for (const { path, token, parts: many, map } of read.lists) {
    const all = Array.from({ length: many }, (_, at) =>
      listIn(kind, parts.get(partKey(read.id, token, at))),
    );
    if (all.includes(null)) return null;
    const items: readonly unknown[] = all.flatMap((own) => own ?? []);
    value = withList(value, path, map ? new Map(items as [unknown, unknown][]) : items);
  }
  return { id: read.id, kind, version: read.version, value };
}
