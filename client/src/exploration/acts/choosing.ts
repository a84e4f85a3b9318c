import { component, inverted, withNeighbours } from "../model/choosing/choice.ts";
import { nothing, type Entry } from "../model/step.ts";
import type { Exploration } from "../model/exploration.ts";
import type { State } from "../model/state.ts";
import type { ChooseStep } from "../model/steps/shrinking/choose.ts";
import { visible } from "../model/visible.ts";
import type { ExplorationAct } from "./act.ts";
import { drawnIds, drawnKeys, someChosen } from "./chosen.ts";

/** Chooses nodes by what they are or where they lie: a step of the log, which undo takes back. */
export function chooseBy(
  exploration: Exploration,
  how: ChooseStep["how"],
  found: readonly string[],
): void {
  const { keys } = visible(exploration.log.getState().state);
  const step: ChooseStep = {
    kind: "choose",
    how,
    before: drawnKeys(exploration),
    of: found.flatMap((id) => keys.get(id) ?? []),
  };
  const entry: Entry<ChooseStep> = { step, brought: nothing };
  exploration.record(entry);
  exploration.looking.choose(found);
}

const by =
  (how: "all" | "inverted" | "neighbours" | "component", find: Find) =>
  (exploration: Exploration): void =>
    chooseBy(
      exploration,
      { by: how },
      find(visible(exploration.log.getState().state), drawnIds(exploration)),
    );
type Find = (state: State, chosen: readonly string[]) => string[];

const anything = ({ log }: Exploration): boolean => log.getState().state.nodes.size > 0;

/** Choosing nodes by those that are chosen already. */
export const choosingActs: readonly ExplorationAct[] = [
  {
    id: "choose.all",
    words: "act.choose.all",
    keys: ["Mod+A"],
    when: anything,
    run: by("all", ({ nodes }) => [...nodes.keys()]),
  },
  {
    id: "choose.inverted",
    words: "act.choose.inverted",
    keys: ["i"],
    when: anything,
    run: by("inverted", inverted),
  },
  {
    id: "choose.neighbours",
    words: "act.choose.neighbours",
    keys: ["n"],
    when: someChosen,
    run: by("neighbours", withNeighbours),
  },
  {
    id: "choose.component",
    words: "act.choose.component",
    keys: ["Shift+N"],
    when: someChosen,
    run: by("component", component),
  },
];
