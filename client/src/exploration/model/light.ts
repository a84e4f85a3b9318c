import type { Exploration } from "./step.ts";
import type { Tie } from "../../board/model/ties.ts";

/** Ids of nodes, relationships and ties that stay lit when `id` is looked at. */
export function litBy(id: string, exploration: Exploration, ties: readonly Tie[]): Set<string> {
  const lit = new Set([id]);
  for (const tie of ties)
    if (tie.id === id || tie.place === id || tie.mechanism === id) {
      lit.add(tie.id).add(tie.place).add(tie.mechanism);
      for (const { id: basis, from, to } of tie.basis) lit.add(basis).add(from).add(to);
    }
  for (const { id: own, from, to } of exploration.relationships.values())
    if (own === id || from === id || to === id) lit.add(own).add(from).add(to);
  return lit;
}
