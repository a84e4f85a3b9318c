import type { State } from "../../exploration/model/state.ts";
import { usesOf } from "./uses.ts";

/** A mechanism, and how many clusters use it. */
export interface Finding {
  mechanism: string;
  clusters: number;
}

const enough = 6;

/** Every mechanism with the clusters that use it, the most first, then by the article's number. */
function all(state: State): Finding[] {
  const number = (id: string) => Number(state.nodes.get(id)?.properties["number"] ?? 0);
  return [...usesOf(state)]
    .map(([mechanism, { size }]) => ({ mechanism, clusters: size }))
    .toSorted((a, b) => b.clusters - a.clusters || number(a.mechanism) - number(b.mechanism));
}

/** Those that the most clusters use; of those that are used alike all are named, or none. */
export function widestOf(state: State): Finding[] {
  const found = all(state);
  const cut = found[enough]?.clusters ?? 0;
  return found.filter(({ clusters }) => clusters > cut && clusters > 1);
}

/** Those that one cluster alone uses. */
export const singleOf = (state: State): Finding[] =>
  all(state).filter(({ clusters }) => clusters === 1);
