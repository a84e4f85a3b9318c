import type { Lit } from "../../canvas/drawing/arrangement.ts";
import { touching } from "../../exploration/model/touching.ts";
import { labelOf } from "../../values/name.ts";
import type { Composed } from "./compose.ts";
import { ribbonsOf, shareId } from "./ribbons.ts";
import type { Tie } from "./ties.ts";

const none: ReadonlySet<string> = new Set();

/** Ends and basis of ties. */
function ofTies(ties: readonly Tie[], lit: Set<string>): Set<string> {
  for (const { id, place, mechanism, basis } of ties) {
    lit.add(id).add(place).add(mechanism);
    for (const each of basis) lit.add(each.id);
  }
  return lit;
}

/** What a mechanism, a cluster or another place works by or is used by, and what is behind that. */
function ofNode(id: string, { state, ties }: Composed): Lit {
  const own = ties.filter(({ place, mechanism }) => place === id || mechanism === id);
  const lit = ofTies(own, touching(state, id));
  const ribbons = ribbonsOf(state);
  const node = state.nodes.get(id);
  for (const ribbon of ribbons)
    if (ribbon.mechanism === id || ribbon.cluster === id) {
      lit.add(ribbon.id).add(shareId(ribbon.id));
      if (ribbon.cluster === id) ofTies(ribbon.ties, lit);
    }
  const hollow = new Set(
    own.flatMap(({ strength, place }) => (strength === "inherited" && place !== id ? [place] : [])),
  );
  if (node === undefined || !["City", "Area"].includes(labelOf(node)))
    return { lit, behind: none, hollow };
  const mechanisms = new Set(own.map(({ mechanism }) => mechanism));
  const behind = new Set(
    ties.flatMap(({ place, mechanism }) =>
      mechanisms.has(mechanism) && !lit.has(place) ? [place] : [],
    ),
  );
  for (const ribbon of ribbons) if (mechanisms.has(ribbon.mechanism)) behind.add(ribbon.id);
  return { lit, behind, hollow };
}

/** What stays lit when a node, relationship, tie or ribbon is looked at. */
export function litBy(id: string, composed: Composed): Lit {
  const { state, ties } = composed;
  if (state.nodes.has(id)) return ofNode(id, composed);
  const ribbon = ribbonsOf(state).find((each) => each.id === id);
  const own = ribbon?.ties ?? ties.filter((tie) => tie.id === id);
  const lit = ofTies(own, touching(state, id));
  if (ribbon !== undefined) lit.add(shareId(ribbon.id)).add(ribbon.cluster).add(ribbon.mechanism);
  for (const { basis } of ribbon === undefined ? own : [])
    for (const { from, to } of basis) lit.add(from).add(to);
  const hollow = new Set(
    own.flatMap(({ strength, place }) => (strength === "inherited" ? [place] : [])),
  );
  return { lit, behind: none, hollow };
}
