import { countOf, type Reached } from "../model/reach.ts";
import type { Say } from "../../i18n/say.ts";

/** "Used in 3 clusters, by 1 area and 5 places themselves", or "works by 3 mechanisms"; `clusters` by the one rule. */
export function reachWords(reached: readonly Reached[], clusters: number | null, say: Say): string {
  if (clusters === null) return say("card.worksby", { count: reached.length });
  const [areas, places] = ["Area", "City"].map((label) => countOf(reached, label)) as [
    number,
    number,
  ];
  return areas === 0
    ? say("card.used", { clusters, places })
    : say("card.used.areas", { clusters, areas, places });
}
