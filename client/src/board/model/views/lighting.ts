import { litAt } from "../../../canvas/drawing/lit-at.ts";
import type { Lit } from "../../../canvas/drawing/arrangement.ts";
import type { Look } from "../../../exploration/model/looking.ts";
import type { State } from "../../../exploration/model/state.ts";
import { compose, type Composed } from "../compose.ts";
import { litBy } from "../light.ts";
import { betweenOf, strengthOf } from "../part.ts";
import { ribbonsOf } from "../ribbons.ts";
import { litByWays, waysWithin } from "../ways.ts";

/** What lights the board while nothing is looked at: the ways of a pair that was asked about. */
export function litByPair(state: State): Set<string> | null {
  const between = betweenOf(state);
  if (between === null) return null;
  const { ties } = compose(state);
  return litByWays(waysWithin(between.ways, strengthOf(state)), state, ties);
}

const isThere = ({ state, ties }: Composed, id: string): boolean =>
  state.nodes.has(id) ||
  state.relationships.has(id) ||
  ties.some((tie) => tie.id === id) ||
  ribbonsOf(state).some((ribbon) => ribbon.id === id);

/** What a view of the board that is no canvas lights, as the canvas does; `at` is the one thing it is by. */
export function lightOf(
  look: Pick<Look, "selected" | "pointed" | "lit">,
  state: State,
): { at: string | null; lit: Lit | null } {
  const composed = compose(state);
  return litAt(look, {
    rest: litByPair(state),
    litBy: (id) => litBy(id, composed),
    there: (id) => isThere(composed, id),
  });
}
