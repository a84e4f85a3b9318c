import type { Node } from "@chengmai/cypher/values";
import type { State } from "../../exploration/model/state.ts";
import { once } from "../../exploration/model/once.ts";
import { visible } from "../../exploration/model/visible.ts";
import { betweenOf, strengthOf } from "./part.ts";
import { homesOf } from "./plan.ts";
import { tiesOf, type Tie } from "./ties.ts";
import { groundOf, waysWithin } from "./ways.ts";

/** What the board shows: what is visible, with what a pair's ways run over, and the ties in it. */
export interface Composed {
  state: State;
  ties: readonly Tie[];
}

/** The legend's group of a cluster: all that lies in it goes with it. */
export const clusterGroup = ({ keys }: State, cluster: string): string =>
  `cluster:${keys.get(cluster) ?? ""}`;

/** The state with what the pair's ways run over, each newcomer beside its mechanism. */
function withWays(state: State): State {
  const between = betweenOf(state);
  if (between === null) return state;
  const ground = groundOf(waysWithin(between.ways, strengthOf(state)));
  const nodes = new Map(state.nodes);
  const origins = new Map(state.origins);
  const relationships = new Map(state.relationships);
  for (const node of ground.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
  for (const link of ground.relationships) {
    relationships.set(link.id, link);
    if (link.type === "IMPLEMENTS" && !state.nodes.has(link.from)) origins.set(link.from, link.to);
  }
  return { ...state, nodes, origins, relationships };
}

/** What the board shows of a state. Canvas, card and caption ask for the same one, which never changes. */
export const compose = once((state: State): Composed => {
  const whole = withWays(state);
  const homes = homesOf(whole);
  const groupOf = ({ id }: Node) => clusterGroup(whole, homes.get(id) ?? id);
  const seen = visible(whole, groupOf);
  return { state: seen, ties: tiesOf(seen) };
});
