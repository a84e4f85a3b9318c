import type { Output } from "@chengmai/server/contract";
import { call } from "../api/call.ts";

export type ToldClaim = Output<"claims">[number];

/**
 * `under`: what nodes or relationships rest on, by their ids; `named`: the claims of these ids themselves; `near`: those of
 * a sentence of the article and of the ones beside it.
 */
export type Which = "under" | "named" | "near";

/** Claims that a request may name at most. */
const most = 100;

const parts = (ids: readonly string[]): string[][] =>
  ids.length === 0 ? [] : [ids.slice(0, most), ...parts(ids.slice(most))];

/** Claims, each once, as the server orders them; the key is the way of asking and then the ids, by lines. */
export async function askClaims(key: string, signal: AbortSignal): Promise<ToldClaim[]> {
  const [which, ...ids] = key.split("\n");
  if (which === "near") return call("claims", { near: ids[0] ?? "" }, signal);
  const lists = await Promise.all(
    which === "named"
      ? parts(ids).map((part) => call("claims", { ids: part.join(",") }, signal))
      : ids.map((id) => call("claims", { for: id }, signal)),
  );
  return [...new Map(lists.flat().map((claim) => [claim.id, claim])).values()];
}
