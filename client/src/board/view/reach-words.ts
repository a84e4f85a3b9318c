import { countOf, type Reached } from "../model/reach.ts";
import type { Say } from "../../i18n/say.ts";

/** "Connects 2 clusters, 1 area and 5 cities", or "works by 3 mechanisms". */
export function reachWords(reached: readonly Reached[], isMechanism: boolean, say: Say): string {
  if (!isMechanism) return say("card.worksby", { count: reached.length });
  const [clusters, areas, cities] = ["Cluster", "Area", "City"].map((label) =>
    countOf(reached, label),
  ) as [number, number, number];
  return areas === 0
    ? say("card.connects", { clusters, cities })
    : say("card.connects.areas", { clusters, areas, cities });
}
