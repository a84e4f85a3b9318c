import type { Exploration } from "../model/exploration.ts";
import { bundle, fold, group, leaveOut, unfold, ungroup } from "../model/reshaping/shape-by.ts";
import { neighbours } from "../model/touching.ts";
import { madeIn, visible } from "../model/visible.ts";
import { mostJoined } from "../shaping/shape.ts";
import type { ExplorationAct } from "./act.ts";
import { chosenKeys, drawnIds, drawnKeys } from "./chosen.ts";

const shapeOf = ({ log }: Exploration) => log.getState().state.shape;

/** Keys of the groups that are chosen, folded or open. */
function chosenGroups({ log, looking }: Exploration): string[] {
  const made = madeIn(log.getState().state);
  const { chosen, selected } = looking.getState();
  const ids = new Set([...chosen, ...(selected === null ? [] : [selected])]);
  return [...ids].filter((id) => made.get(id)?.kind === "group");
}

/** Nothing can be left out that stands for a group, or that has more neighbours than can be joined. */
function canLeaveOut(exploration: Exploration): boolean {
  const { state } = exploration.log.getState();
  const ids = drawnIds(exploration);
  const seen = visible(state);
  return (
    ids.length > 0 &&
    chosenGroups(exploration).length === 0 &&
    ids.every((id) => neighbours(seen, id).length <= mostJoined)
  );
}

const selectedMade = ({ log, looking }: Exploration) => {
  const { selected } = looking.getState();
  const own = madeIn(log.getState().state).get(selected ?? "");
  return own !== undefined && ["group", "through", "tie"].includes(own.kind) ? selected : null;
};

/** Shaping the picture: the graph stays as it is. */
export const shapingActs: readonly ExplorationAct[] = [
  {
    id: "shape.group",
    words: "act.shape.group",
    keys: ["Shift+G"],
    when: (exploration) => chosenKeys(exploration).length > 1,
    run: (exploration) => group(exploration, { by: "chosen", of: chosenKeys(exploration) }),
  },
  {
    id: "shape.unfold",
    words: "act.shape.unfold",
    keys: ["u"],
    when: (exploration) =>
      chosenGroups(exploration).length > 0 || selectedMade(exploration) !== null,
    run(exploration) {
      const groups = chosenGroups(exploration);
      if (groups.length < 2)
        return unfold(exploration, groups[0] ?? selectedMade(exploration) ?? "");
      const { open } = shapeOf(exploration);
      fold(
        exploration,
        groups,
        groups.some((key) => open.has(key)),
      );
    },
  },
  {
    id: "shape.ungroup",
    words: "act.shape.ungroup",
    keys: ["Shift+U"],
    when: (exploration) => shapeOf(exploration).groupings.length > 0,
    run(exploration) {
      const groups = chosenGroups(exploration);
      ungroup(exploration, groups.length === 0 ? null : groups);
    },
  },
  {
    id: "shape.leave-out",
    words: "act.shape.leave-out",
    keys: ["x"],
    when: canLeaveOut,
    run: (exploration) => leaveOut(exploration, drawnKeys(exploration), true),
  },
  {
    id: "shape.put-back",
    words: "act.shape.put-back",
    keys: ["Shift+X"],
    when: (exploration) => shapeOf(exploration).out.size > 0,
    run: (exploration) => leaveOut(exploration, [...shapeOf(exploration).out], false),
  },
  {
    id: "shape.bundle",
    words: "act.shape.bundle",
    keys: ["Shift+M"],
    when: ({ log }) => log.getState().state.relationships.size > 0,
    run: (exploration) => bundle(exploration, null, !shapeOf(exploration).bundled),
  },
];
