import type { Say } from "../../i18n/say.ts";
import { countOf, type Reached } from "../model/reach.ts";

/**
 * "Used in 3 clusters, by 1 area and 5 places themselves, and through their cluster or area by 12", or "works by 3
 * mechanisms, 2 of them through its cluster or area". `clusters` are counted by the one rule, null for a place.
 */
export function reachWords(reached: readonly Reached[], clusters: number | null, say: Say): string {
  const own = reached.filter(({ tie }) => tie.strength === "stated");
  const shared = reached.length - own.length;
  const more = (key: "card.used.shared" | "card.worksby.shared") =>
    shared === 0 ? "" : say(key, { count: shared });
  if (clusters === null)
    return say("card.worksby", { count: reached.length }) + more("card.worksby.shared");
  const [areas, places] = ["Area", "City"].map((label) => countOf(own, label)) as [number, number];
  const themselves =
    areas === 0
      ? say("card.used", { clusters, places })
      : say("card.used.areas", { clusters, areas, places });
  return themselves + more("card.used.shared");
}
