import type { Relationship } from "@chengmai/cypher/values";
import type { State } from "../../exploration/model/state.ts";
import { once } from "../../exploration/model/once.ts";
import { strengthOf, type Strength } from "./part.ts";
import { direct, upward } from "./upward.ts";

/** A place (cluster, area or city) works by a mechanism; `basis` are the relationships that say so. */
export interface Tie {
  id: string;
  place: string;
  mechanism: string;
  strength: Strength;
  basis: readonly Relationship[];
}

const inheritedId = (place: string, mechanism: string) => `inherited ${place} ${mechanism}`;

function byEnd(relationships: Iterable<Relationship>, types: ReadonlySet<string>) {
  const found = new Map<string, Relationship[]>();
  for (const relationship of relationships) {
    if (!types.has(relationship.type)) continue;
    const known = found.get(relationship.from);
    if (known === undefined) found.set(relationship.from, [relationship]);
    else known.push(relationship);
  }
  return found;
}

/** The chains of membership that lead upward from a place, nearest first; each place above once. */
function chainsAbove(place: string, above: ReadonlyMap<string, Relationship[]>): Relationship[][] {
  const chains: Relationship[][] = [];
  const seen = new Set([place]);
  let frontier: Relationship[][] = [[]];
  while (frontier.length > 0) {
    const next: Relationship[][] = [];
    for (const chain of frontier)
      for (const step of above.get(chain.at(-1)?.to ?? place) ?? []) {
        if (seen.has(step.to)) continue;
        seen.add(step.to);
        next.push([...chain, step]);
      }
    chains.push(...next);
    frontier = next;
  }
  return chains;
}

/**
 * Every tie of the state. Stated ties come first; with `inherited`, a city also has
 * what the areas and clusters above it work by, unless it is said of the city itself.
 */
export const tiesOf = once((state: State): readonly Tie[] => {
  const relationships = [...state.relationships.values()];
  const said = byEnd(relationships, direct);
  const ties = new Map<string, Tie>();
  const add = (tie: Tie) => {
    const key = `${tie.place} ${tie.mechanism}`;
    if (!ties.has(key)) ties.set(key, tie);
  };
  for (const [place, own] of said)
    for (const relationship of own)
      add({
        id: relationship.id,
        place,
        mechanism: relationship.to,
        strength: "stated",
        basis: [relationship],
      });
  if (strengthOf(state) === "stated") return [...ties.values()];
  const above = byEnd(relationships, upward);
  for (const place of above.keys()) {
    if (!state.nodes.get(place)?.labels.includes("City")) continue;
    for (const chain of chainsAbove(place, above))
      for (const applies of said.get(chain.at(-1)?.to ?? "") ?? [])
        if (applies.type === "APPLIES")
          add({
            id: inheritedId(place, applies.to),
            place,
            mechanism: applies.to,
            strength: "inherited",
            basis: [...chain, applies],
          });
  }
  return [...ties.values()];
});
