import { touching } from "../../exploration/model/touching.ts";
import type { Composed } from "./compose.ts";

/** Ids of nodes, relationships and ties that stay lit when `id` is looked at. */
export function litBy(id: string, { state, ties }: Composed): Set<string> {
  const lit = touching(state, id);
  for (const tie of ties)
    if (tie.id === id || tie.place === id || tie.mechanism === id) {
      lit.add(tie.id).add(tie.place).add(tie.mechanism);
      for (const { id: basis, from, to } of tie.basis) lit.add(basis).add(from).add(to);
    }
  return lit;
}
