import type { Exploration } from "../../exploration/model/exploration.ts";
import type { State } from "../../exploration/model/state.ts";
import type { Act } from "../../ui/keys/acts.ts";
import { setStrength } from "../model/acts.ts";
import { strengthOf } from "../model/part.ts";
import { setView, viewOf, views } from "../model/views/view.ts";

/** What the board has switches for, as acts, while it is the picture. */
export function viewActs(exploration: Exploration, isBoard: (state: State) => boolean): Act[] {
  const act = (words: Act["words"], can: (state: State) => boolean, run: () => void): Act => ({
    id: words,
    words,
    keys: [],
    can() {
      const { state } = exploration.log.getState();
      return state.nodes.size > 0 && isBoard(state) && can(state);
    },
    run,
  });
  return [
    ...views.map((view) =>
      act(
        `act.view.${view}`,
        (state) => view !== viewOf(state),
        () => setView(exploration, view),
      ),
    ),
    ...(["stated", "inherited"] as const).map((strength) =>
      act(
        `act.strength.${strength}`,
        (state) => strength !== strengthOf(state),
        () => setStrength(exploration, strength),
      ),
    ),
  ];
}
