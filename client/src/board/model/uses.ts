import type { State } from "../../exploration/model/state.ts";
import { once } from "../../exploration/model/once.ts";
import { labelOf } from "../../values/name.ts";
import { homesOf } from "./plan.ts";
import { tiesOf } from "./ties.ts";

/** Which clusters use each mechanism, by ids. */
type Uses = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The one rule by which a cluster uses a mechanism: it is said of the cluster itself, or of an area or city in it.
 * Gives the cluster that a place's ties count for; null for a place in none.
 */
export function userOf(state: State, place: string): string | null {
  const cluster = state.nodes.get(homesOf(state).get(place) ?? place);
  return cluster !== undefined && labelOf(cluster) === "Cluster" ? cluster.id : null;
}

/** Who uses what; what is switched off in the legend is used all the same. */
export const usesOf = once((state: State): Uses => {
  const uses = new Map<string, Set<string>>();
  for (const { place, mechanism } of tiesOf(state)) {
    const cluster = userOf(state, place);
    if (cluster !== null) uses.set(mechanism, (uses.get(mechanism) ?? new Set()).add(cluster));
  }
  return uses;
});
