import { spotOf, type State } from "../../exploration/model/state.ts";

/** Nodes that have no place yet. */
export const unplaced = (state: State): string[] =>
  [...state.nodes.keys()].filter((id) => spotOf(state, id) === undefined);
