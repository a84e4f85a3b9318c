import type { Node } from "@chengmai/cypher/values";
import type { Exploration } from "../../exploration/model/exploration.ts";
import { labelOf } from "../../values/name.ts";
import { betweenOf } from "./part.ts";
import { askPair, choosePair, clearPair, pairIn } from "./pair.ts";

/** True of a place of which a pair can be made. */
export const isOfPair = (node: Node | undefined): node is Node =>
  node !== undefined && ["City", "Cluster"].includes(labelOf(node));

/** Keeps a place as the first of two, or asks what joins it and the one that was kept. */
function keepOfTwo(exploration: Exploration, id: string): void {
  const [a, b] = pairIn(exploration).getState().pair;
  if (a !== null && b === null && a !== id) return choosePair(exploration, 1, id);
  if (a !== null && b !== null) clearPair(exploration);
  choosePair(exploration, 0, id);
}

/**
 * Chooses one more beside what is chosen, or beside the two of a pair that was asked about: a second place asks what
 * joins the two. A place that is chosen alone is kept for a second one, which need not be chosen with it.
 */
export function chooseAlso(exploration: Exploration, id: string): boolean {
  const { log, looking } = exploration;
  const { state } = log.getState();
  if (!state.nodes.has(id)) return false;
  const { chosen } = looking.getState();
  const between = betweenOf(state);
  const now = chosen.length > 0 || between === null ? chosen : [between.a, between.b];
  const [one, other] = [now[0], id].map((each) => state.nodes.get(each ?? ""));
  if (now.length === 1 && one === other) {
    if (!isOfPair(other)) return false;
    keepOfTwo(exploration, id);
  } else if (now.length === 1 && isOfPair(one) && isOfPair(other))
    void askPair(exploration, one, other);
  else looking.choose(now.includes(id) ? now.filter((each) => each !== id) : [...now, id]);
  return true;
}
