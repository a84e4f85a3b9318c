import { labelOf } from "../../values/name.ts";
import type { Exploration } from "./step.ts";
import { tiesOf, type Tie } from "../../board/model/ties.ts";
import { groundOf, waysWithin } from "../../board/model/ways.ts";
import { homesOf } from "../../board/model/plan.ts";

/** What the legend lets through: a place goes with its cluster, a mechanism and a label by themselves. */
function visible(exploration: Exploration): Exploration {
  if (exploration.hidden.size === 0) return exploration;
  const homes = homesOf(exploration);
  const off = (group: string) => exploration.hidden.has(group);
  const nodes = new Map(
    [...exploration.nodes].filter(
      ([id, node]) => !off(`label:${labelOf(node)}`) && !off(`place:${homes.get(id) ?? id}`),
    ),
  );
  const relationships = new Map(
    [...exploration.relationships].filter(([, { from, to }]) => nodes.has(from) && nodes.has(to)),
  );
  return { ...exploration, nodes, relationships };
}

export interface Composed {
  exploration: Exploration;
  ties: Tie[];
}

/** The exploration with what the pair's ways run over, each newcomer beside its mechanism. */
function withBetween(exploration: Exploration): Exploration {
  const { between } = exploration;
  if (between === null) return exploration;
  const { nodes: found, relationships: links } = groundOf(
    waysWithin(between.ways, exploration.strength),
  );
  const nodes = new Map(exploration.nodes);
  const origins = new Map(exploration.origins);
  const relationships = new Map(exploration.relationships);
  for (const node of found) if (!nodes.has(node.id)) nodes.set(node.id, node);
  for (const link of links) {
    relationships.set(link.id, link);
    if (link.type === "IMPLEMENTS" && !exploration.nodes.has(link.from))
      origins.set(link.from, link.to);
  }
  return { ...exploration, nodes, origins, relationships };
}

// Canvas, card and caption ask for the same state, which never changes once it is there.
const composed = new WeakMap<Exploration, Composed>();

/** What is visible, and the ties in it; worked out once for each state. */
export function compose(exploration: Exploration): Composed {
  const known = composed.get(exploration);
  if (known !== undefined) return known;
  const seen = visible(withBetween(exploration));
  const fresh = { exploration: seen, ties: seen.arrangement === "ties" ? tiesOf(seen) : [] };
  composed.set(exploration, fresh);
  return fresh;
}
