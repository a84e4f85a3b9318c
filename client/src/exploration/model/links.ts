import type { Relationship } from "@chengmai/cypher/values";
import { call } from "../../api/call.ts";
import { groupsOf } from "./groups.ts";

/** Requests that one question may take; what would need more is left out, and counted. */
const mostRequests = 24;

interface Links {
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
  const all = groupsOf(
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
