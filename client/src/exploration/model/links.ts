import type { Relationship } from "@chengmai/cypher/values";
import { call } from "../../api/call.ts";

/** Ids that one request may name; the contract has it too, with zod, which the page does not load. */
export const mostIds = 1000;

/** Nodes beyond which the relationships among them are not asked for: two halves at a time, 21 requests. */
export const mostJoined = 3000;

const inParts = (ids: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(ids.length / size) }, (_, at) =>
    ids.slice(at * size, (at + 1) * size),
  );

/** Each part with each other, so that every two ids stand in one request together. */
function pairs(fresh: readonly string[], there: readonly string[]): string[][] {
  if (fresh.length + there.length <= mostIds) return [[...fresh, ...there]];
  const size = mostIds / 2;
  const own = inParts(fresh, fresh.length < size / 10 ? size / 10 : size);
  const others = inParts(there, fresh.length < size / 10 ? mostIds - size / 10 : size);
  const among = own.flatMap((part, at) => own.slice(at + 1).map((other) => [...part, ...other]));
  const across = own.flatMap((part) => others.map((other) => [...part, ...other]));
  return [...among, ...across, ...(among.length + across.length === 0 ? own : [])];
}

export interface Links {
  relationships: Relationship[];
  /** Nodes whose relationships to the others were too many to be asked for. */
  unjoined: number;
}

/**
 * The relationships that touch the fresh nodes, among themselves and with those that are there,
 * in as many requests as it takes; beyond `mostJoined` nodes the last are left out, and counted.
 */
export async function linksOf(
  fresh: readonly string[],
  there: readonly string[],
  { signal, database = null }: { signal: AbortSignal; database?: string | null },
): Promise<Links> {
  const own = fresh.slice(0, mostJoined);
  const known = new Set(own);
  const others = there.filter((id) => !known.has(id)).slice(-Math.max(0, mostJoined - own.length));
  const beside = own.length >= mostJoined ? [] : others;
  const found = new Map<string, Relationship>();
  const within = database === null ? {} : { database };
  for (const ids of pairs(own, beside)) {
    const { relationships } = await call("among", { ids, ...within }, signal);
    for (const one of relationships)
      if (known.has(one.from) || known.has(one.to)) found.set(one.id, one);
  }
  const all = new Set([...fresh, ...there]).size;
  return { relationships: [...found.values()], unjoined: all - own.length - beside.length };
}
