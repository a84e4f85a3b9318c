import type { AddressPart } from "../../exploration/model/address/part.ts";
import { goToKey } from "../../exploration/model/acts.ts";
import type { State } from "../../exploration/model/state.ts";
import { compose } from "./compose.ts";
import { clearPair } from "./pair.ts";
import { unfoldedIn, unfoldKeys } from "./folds.ts";
import { findBetween, setStrength } from "./acts.ts";
import { betweenOf, strengthOf } from "./part.ts";
import { ribbonsOf } from "./ribbons.ts";
import { viewPart } from "./views/view.ts";

const strengthPart: AddressPart = {
  name: "strength",
  said: ({ log }) => (strengthOf(log.getState().state) === "inherited" ? ["inherited"] : []),
  restore(exploration, [said]) {
    const wanted = said === "inherited" ? "inherited" : "stated";
    // An address may say what there is not.
    if (strengthOf(exploration.log.getState().state) !== wanted) setStrength(exploration, wanted);
  },
};

/** The keys of the clusters whose places are all folded out. */
const openPart: AddressPart = {
  name: "open",
  said: ({ log }) => unfoldedIn(log.getState().state).toSorted(),
  restore(exploration, said) {
    const { state } = exploration.log.getState();
    // An address may name what is no longer there.
    const there = said.filter((key) => state.ids.has(key));
    const now = unfoldedIn(state);
    const differs = there.length !== now.length || there.some((key) => !now.includes(key));
    if (differs) unfoldKeys(exploration, there);
  },
};

/** The keys of the two places whose connections are shown. */
const pairPart: AddressPart = {
  name: "pair",
  said({ log }) {
    const { state } = log.getState();
    const between = betweenOf(state);
    if (between === null) return [];
    return [between.a, between.b].map((id) => state.keys.get(id) ?? "");
  },
  async restore(exploration, said) {
    const { ids, nodes } = exploration.log.getState().state;
    const [a, b] = said.map((key) => nodes.get(ids.get(key) ?? ""));
    const missing = said.find((_, at) => (at === 0 ? a : b) === undefined);
    if (missing !== undefined) return goToKey(exploration, missing);
    if (a === undefined || b === undefined) return clearPair(exploration);
    await findBetween(exploration, a, b);
  },
};

/** What only the board says in an address. */
export const boardAddress: readonly AddressPart[] = [strengthPart, viewPart, openPart, pairPart];

/**
 * The keys of a cluster and a mechanism, or of a place that has one by inheritance, whose card is open: no node and no
 * relationship of the graph. To be restored after these.
 */
export const ribbonPart: AddressPart = {
  name: "uses",
  said({ log, looking }) {
    const { state } = log.getState();
    const { selected } = looking.getState();
    if (selected === null || state.keys.has(selected) || state.relationships.has(selected))
      return [];
    const found = endsOf(state).find(({ id }) => id === selected);
    return found === undefined
      ? []
      : [found.place, found.mechanism].map((id) => state.keys.get(id) ?? "");
  },
  restore(exploration, said) {
    const { log, looking } = exploration;
    if (said.length === 0) return looking.select(null);
    const { state } = log.getState();
    const [place, mechanism] = said.map((key) => state.ids.get(key));
    const found = endsOf(state).find(
      (each) => each.place === place && each.mechanism === mechanism,
    );
    if (found !== undefined) return looking.select(found.id);
    // What is not in the graph is asked for, so that it is told.
    const unknown = said.find((key) => !state.ids.has(key));
    return unknown === undefined ? undefined : goToKey(exploration, unknown);
  },
};

/** Ribbons first: a cluster's own tie is a relationship, which has an address of its own. */
function endsOf(state: State): { id: string; place: string; mechanism: string }[] {
  const { state: seen, ties } = compose(state);
  const ribbons = ribbonsOf(seen).map(({ id, cluster, mechanism }) => ({
    id,
    place: cluster,
    mechanism,
  }));
  return [...ribbons, ...ties];
}
