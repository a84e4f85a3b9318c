import { toggleGroup } from "../acts.ts";
import type { AddressPart } from "./part.ts";

/** The rows of the legend that are switched off. */
export const hiddenPart: AddressPart = {
  name: "hide",
  said: ({ log }) => [...log.getState().state.hidden].toSorted(),
  restore(exploration, said) {
    const { hidden } = exploration.log.getState().state;
    const wanted = new Set(said);
    const differing = new Set(
      [...wanted, ...hidden].filter((one) => !wanted.has(one) || !hidden.has(one)),
    );
    for (const group of differing) toggleGroup(exploration, group);
  },
};
