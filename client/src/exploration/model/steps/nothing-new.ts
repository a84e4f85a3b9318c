import type { Node, Relationship, Subgraph } from "@chengmai/cypher/values";
import type { State } from "../state.ts";
import { differ } from "../../../values/differing/differ.ts";

const known = <Thing extends Node | Relationship>(
  all: ReadonlyMap<string, Thing>,
  thing: Thing,
): boolean => {
  const before = all.get(thing.id);
  return before !== undefined && !differ(before, thing);
};

/** Whether all that was answered is in the exploration already, hidden or not, and is as it was. */
export const nothingNew = ({ nodes, relationships }: State, brought: Subgraph): boolean =>
  brought.nodes.every((node) => known(nodes, node)) &&
  brought.relationships
    .filter(({ from, to }) => nodes.has(from) && nodes.has(to))
    .every((each) => known(relationships, each));
