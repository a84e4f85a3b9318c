import type { Node } from "@chengmai/cypher/values";
import type { Output } from "@chengmai/server/contract";
import { call } from "../../../api/call.ts";
import { speltName } from "../../../values/name.ts";
import { mostIds } from "../groups.ts";
import type { State } from "../state.ts";
import { visible } from "../visible.ts";

/** Spellings of one node that are looked at, and the letters of each. */
const mostSpellings = 3;
const longest = 60;

const aliasLike = /^(?:alias|synonym|altname|othername)/i;

function spellingsOf(node: Node): string[] {
  const others = Object.entries(node.properties).flatMap(([name, value]) =>
    aliasLike.test(name) && Array.isArray(value)
      ? value.filter((each) => typeof each === "string")
      : [],
  );
  const all = [speltName(node, "zh"), speltName(node, "en"), ...others];
  return [...new Set(all.map((each) => each.trim().slice(0, longest)))]
    .filter((each) => each !== "")
    .slice(0, mostSpellings);
}

/** Two nodes that may be the same, by their keys, and why. */
export interface Proposal {
  of: [string, string];
  how: Output<"alike">["pairs"][number]["how"];
}

/** Nodes of the picture that may be the same under several spellings: proposed, and no more. */
export async function findSame(
  state: State,
  signal: AbortSignal,
): Promise<{ proposals: Proposal[]; truncated: boolean }> {
  const seen = visible(state);
  const nodes = [...seen.nodes.values()].filter(({ id }) => state.nodes.has(id));
  const some = nodes.slice(0, mostIds);
  if (some.length < 2) return { proposals: [], truncated: false };
  const { pairs, truncated } = await call("alike", { things: some.map(spellingsOf) }, signal);
  const key = (at: number) => state.keys.get(some[at]?.id ?? "") ?? "";
  return {
    proposals: pairs.map(({ a, b, how }) => ({ of: [key(a), key(b)], how })),
    truncated: truncated || some.length < nodes.length,
  };
}

/** What is ticked pair by pair as lists: who is the same as one is the same as all of its list. */
export function listsOf(pairs: readonly (readonly [string, string])[]): string[][] {
  const lists = new Map<string, string[]>();
  for (const [a, b] of pairs) {
    const [one, other] = [lists.get(a) ?? [a], lists.get(b) ?? [b]];
    if (one === other) continue;
    const whole = [...one, ...other];
    for (const key of whole) lists.set(key, whole);
  }
  return [...new Set(lists.values())];
}
