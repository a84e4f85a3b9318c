import type { Relationship } from "@chengmai/cypher/values";
import { call } from "../../api/call.ts";
import type { Asked } from "../../values/result.ts";
import { pairsOf } from "./groups.ts";

/** Requests that one question may take; what would need more is left out, and counted. */
const mostRequests = 24;

interface Links {
  relationships: Relationship[];
  /** Nodes of which not every relationship could be asked for. */
  unjoined: number;
  asked: readonly Asked[];
}

/** The relationships of some nodes with others, which may be the same. */
export async function linksBetween(
  ones: readonly string[],
  others: readonly string[],
  { signal, database = null }: { signal: AbortSignal; database?: string | null },
): Promise<Links> {
  const all = pairsOf(ones, others);
  const within = database === null ? {} : { database };
  const found = new Map<string, Relationship>();
  const left = new Set(all.slice(mostRequests).flat(2));
  const asked: Asked[] = [];
  for (const [ids, ends] of all.slice(0, mostRequests)) {
    const answer = await call("among", { ids, with: ends, ...within }, signal);
    for (const one of answer.relationships) found.set(one.id, one);
    if (answer.truncated) for (const id of ids) left.add(id);
    asked.push(...answer.asked);
  }
  return { relationships: [...found.values()], unjoined: left.size, asked };
}

/** The relationships that touch the fresh nodes, among themselves and with those that are there. */
export const linksOf = (
  fresh: readonly string[],
  there: readonly string[],
  how: { signal: AbortSignal; database?: string | null },
): Promise<Links> => linksBetween(fresh, [...new Set([...fresh, ...there])], how);
