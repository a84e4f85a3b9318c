import type { State } from "../../exploration/model/state.ts";
import { once } from "../../exploration/model/once.ts";
import { labelOf } from "../../values/name.ts";
import { homesOf } from "./plan.ts";
import { tiesOf } from "./ties.ts";

/** Which clusters use each mechanism, by ids. */
type Uses = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The one rule by which a cluster uses a mechanism: it is said of the cluster itself, or of an area or city in it.
 * What is switched off in the legend is used all the same.
 */
export const usesOf = once((state: State): Uses => {
  const homes = homesOf(state);
  const uses = new Map<string, Set<string>>();
  for (const { place, mechanism } of tiesOf(state)) {
    const cluster = state.nodes.get(homes.get(place) ?? place);
    if (cluster === undefined || labelOf(cluster) !== "Cluster") continue;
    uses.set(mechanism, (uses.get(mechanism) ?? new Set()).add(cluster.id));
  }
  return uses;
});
