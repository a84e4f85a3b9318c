import type { Relationship } from "@chengmai/cypher/values";
import { call } from "../../api/call.ts";

/** Ids that one request may name; the contract has it too, with zod, which the page does not load. */
export const mostIds = 1000;

/** Requests that one question may take; what would need more is left out, and counted. */
const mostRequests = 24;

const inParts = (ids: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(ids.length / size) }, (_, at) =>
    ids.slice(at * size, (at + 1) * size),
  );

/** Groups of ids such that each fresh one stands in one group together with every other id. */
function groups(fresh: readonly string[], there: readonly string[]): string[][] {
  if (fresh.length + there.length <= mostIds) return [[...fresh, ...there]];
  const size = Math.min(mostIds / 2, Math.max(1, fresh.length));
  const own = inParts(fresh, size);
  const others = inParts(there, mostIds - size);
  const among = own.flatMap((part, at) => own.slice(at + 1).map((other) => [...part, ...other]));
  return [...among, ...own.flatMap((part) => others.map((other) => [...part, ...other]))];
}

export interface Links {
  relationships: Relationship[];
  /** Nodes of which not every relationship could be asked for. */
  unjoined: number;
}

/** The relationships that touch the fresh nodes, among themselves and with those that are there. */
export async function linksOf(
  fresh: readonly string[],
  there: readonly string[],
  { signal, database = null }: { signal: AbortSignal; database?: string | null },
): Promise<Links> {
  const own = new Set(fresh);
  const all = groups(
    fresh,
    there.filter((id) => !own.has(id)),
  );
  const within = database === null ? {} : { database };
  const found = new Map<string, Relationship>();
  for (const ids of all.slice(0, mostRequests)) {
    const { relationships } = await call("among", { ids, ...within }, signal);
    for (const one of relationships)
      if (own.has(one.from) || own.has(one.to)) found.set(one.id, one);
  }
  const left = new Set(all.slice(mostRequests).flat());
  return { relationships: [...found.values()], unjoined: left.size };
}
