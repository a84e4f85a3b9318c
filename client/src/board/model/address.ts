import type { AddressPart } from "../../exploration/model/address/part.ts";
import { clearPair } from "./pair.ts";
import { findBetween, setStrength } from "./acts.ts";
import { betweenOf, strengthOf } from "./part.ts";
import { viewPart } from "./views/view.ts";

const strengthPart: AddressPart = {
  name: "strength",
  said: ({ log }) => (strengthOf(log.getState().state) === "inherited" ? ["inherited"] : []),
  restore(exploration, [said]) {
    const wanted = said === "inherited" ? "inherited" : "stated";
    if (strengthOf(exploration.log.getState().state) !== wanted) setStrength(exploration, wanted);
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
    if (said.join("\n") === pairPart.said(exploration).join("\n")) return;
    const { ids, nodes } = exploration.log.getState().state;
    const [a, b] = said.map((key) => nodes.get(ids.get(key) ?? ""));
    if (a === undefined || b === undefined) return clearPair(exploration);
    await findBetween(exploration, a, b);
  },
};

/** What only the board says in an address. */
export const boardAddress: readonly AddressPart[] = [strengthPart, viewPart, pairPart];
