import type { Exploration } from "../model/exploration.ts";
import { recordLettingGo } from "../model/choosing/letting-go.ts";
import { nothing, type Entry, type Step } from "../model/step.ts";
import { broughtBy, ownNeighbours, type CollapseStep } from "../model/steps/shrinking/collapse.ts";
import type { DismissStep } from "../model/steps/shrinking/dismiss.ts";
import type { HideStep } from "../model/steps/shrinking/hide.ts";
import type { KeepStep } from "../model/steps/shrinking/keep.ts";
import type { PinStep } from "../model/steps/shrinking/pin.ts";
import type { ExplorationAct } from "./act.ts";
import { chosenIds, chosenKeys, drawnKeys, someChosen } from "./chosen.ts";

const entry = <Own extends Step>(step: Own): Entry<Own> => ({ step, brought: nothing });

const collapsible = (exploration: Exploration, what: CollapseStep["what"]): boolean => {
  const { state } = exploration.log.getState();
  const found = what === "brought" ? broughtBy : ownNeighbours;
  return found(state, chosenIds(exploration)).size > 0;
};

const collapse = (exploration: Exploration, what: CollapseStep["what"]): void => {
  const step: CollapseStep = { kind: "collapse", of: chosenKeys(exploration), what };
  recordLettingGo(exploration, step);
};

const pin = (exploration: Exploration, held: boolean): void => {
  const { spots } = exploration.log.getState().state;
  const of = drawnKeys(exploration).filter((key) => spots.has(key));
  const step: PinStep = { kind: "pin", of, held };
  exploration.record(entry(step));
};

const pinnable = (exploration: Exploration, held: boolean): boolean => {
  const { spots, held: those } = exploration.log.getState().state;
  return drawnKeys(exploration).some((key) => spots.has(key) && those.has(key) !== held);
};

/** Shows again all that is hidden. */
export function showHidden(exploration: Exploration): void {
  const of = [...exploration.log.getState().state.away];
  const step: HideStep = { kind: "hide", of, away: false };
  exploration.record(entry(step));
}

/** Making the picture smaller, and holding nodes where they stand. */
export const shrinkingActs: readonly ExplorationAct[] = [
  {
    id: "collapse.brought",
    words: "act.collapse.brought",
    keys: ["c"],
    when: (exploration) => collapsible(exploration, "brought"),
    run: (exploration) => collapse(exploration, "brought"),
  },
  {
    id: "collapse.own",
    words: "act.collapse.own",
    keys: ["Shift+C"],
    when: (exploration) => collapsible(exploration, "own"),
    run: (exploration) => collapse(exploration, "own"),
  },
  {
    id: "hide",
    words: "act.hide",
    keys: ["h"],
    when: someChosen,
    run(exploration) {
      const step: HideStep = { kind: "hide", of: chosenKeys(exploration), away: true };
      recordLettingGo(exploration, step);
    },
  },
  {
    id: "hide.show",
    words: "act.hide.show",
    keys: ["Shift+H"],
    when: ({ log }) => log.getState().state.away.size > 0,
    run: showHidden,
  },
  {
    id: "dismiss",
    words: "act.dismiss",
    keys: ["Delete", "Backspace"],
    when: someChosen,
    run(exploration) {
      const step: DismissStep = { kind: "dismiss", of: chosenKeys(exploration) };
      recordLettingGo(exploration, step);
    },
  },
  {
    id: "keep",
    words: "act.keep",
    keys: ["k"],
    when: (exploration) =>
      someChosen(exploration) &&
      chosenIds(exploration).length < exploration.log.getState().state.nodes.size,
    run(exploration) {
      const step: KeepStep = { kind: "keep", of: chosenKeys(exploration) };
      recordLettingGo(exploration, step);
    },
  },
  {
    id: "pin",
    words: "act.pin",
    keys: ["p"],
    when: (exploration) => pinnable(exploration, true),
    run: (exploration) => pin(exploration, true),
  },
  {
    id: "unpin",
    words: "act.unpin",
    keys: ["Shift+P"],
    when: (exploration) => pinnable(exploration, false),
    run: (exploration) => pin(exploration, false),
  },
];
