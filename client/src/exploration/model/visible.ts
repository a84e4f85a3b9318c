import { labelOf } from "../../values/name.ts";
import type { State } from "./state.ts";
import type { Node } from "@chengmai/cypher/values";

export const labelGroup = (label: string): string => `label:${label}`;

/** Without the nodes that are hidden, or whose group is switched off: their label's, or one that an arrangement has for them. */
export function visible(state: State, groupOf: (node: Node) => string | null = () => null): State {
  if (state.hidden.size === 0 && state.away.size === 0) return state;
  const off = (group: string | null) => group !== null && state.hidden.has(group);
  const isAway = (id: string) => state.away.has(state.keys.get(id) ?? "");
  const nodes = new Map(
    [...state.nodes].filter(
      ([id, node]) => !isAway(id) && !off(labelGroup(labelOf(node))) && !off(groupOf(node)),
    ),
  );
  const relationships = new Map(
    [...state.relationships].filter(([, { from, to }]) => nodes.has(from) && nodes.has(to)),
  );
  return { ...state, nodes, relationships };
}
