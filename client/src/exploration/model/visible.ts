import { labelOf } from "../../values/name.ts";
import type { State } from "./state.ts";
import type { Node } from "@chengmai/cypher/values";

export const labelGroup = (label: string): string => `label:${label}`;
export const typeGroup = (type: string): string => `type:${type}`;

/** Without the nodes that are hidden, or whose group is switched off: their label's, or one that an arrangement has for them; and without relationships of a type that is. */
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
    [...state.relationships].filter(
      ([, { from, to, type }]) => nodes.has(from) && nodes.has(to) && !off(typeGroup(type)),
    ),
  );
  return { ...state, nodes, relationships };
}
