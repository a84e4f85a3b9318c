import type { Exploration } from "../model/exploration.ts";
import { bringCommon, connectChosen, relate } from "../model/growing/among-chosen.ts";
import { anyRoute, findPaths } from "../model/growing/find-paths.ts";
import { expand } from "../model/growing/grow.ts";
import { standFor, visible } from "../model/visible.ts";
import type { ExplorationAct } from "./act.ts";
import { asideIds, chosenIds, chosenKeys, someChosen } from "./chosen.ts";

const atLeast = (few: number, many: number) => (exploration: Exploration) => {
  const { length } = chosenIds(exploration);
  return length >= few && length <= many;
};

/** All that is seen, and what is within it. */
const allIds = ({ log }: Exploration): string[] => {
  const { state } = log.getState();
  return standFor(state, [...visible(state).nodes.keys()]);
};

const others = (exploration: Exploration): string[] => {
  const own = new Set(chosenIds(exploration));
  return allIds(exploration).filter((id) => !own.has(id));
};

/** Bringing in more: around what is chosen, among it and between it. */
export const growingActs: readonly ExplorationAct[] = [
  {
    id: "grow.expand",
    words: "act.grow.expand",
    keys: ["e"],
    when: someChosen,
    run: (exploration) => void expand(exploration, chosenIds(exploration)),
  },
  {
    id: "grow.hubs",
    words: "act.grow.degree",
    keys: ["Shift+E"],
    when: someChosen,
    run: (exploration) =>
      void expand(exploration, chosenIds(exploration), {
        order: { by: "degree", descending: true },
        limit: 25,
      }),
  },
  {
    id: "grow.ring",
    words: "act.grow.ring",
    keys: ["g"],
    when: ({ log }) => log.getState().state.nodes.size > 0,
    run: (exploration) => void expand(exploration, allIds(exploration)),
  },
  {
    id: "grow.among",
    words: "act.grow.among",
    keys: ["a"],
    when: atLeast(2, Infinity),
    run: (exploration) => void relate(exploration, chosenIds(exploration)),
  },
  {
    id: "grow.between",
    words: "act.grow.between",
    keys: ["Shift+A"],
    when: someChosen,
    run: (exploration) => void relate(exploration, chosenIds(exploration), others(exploration)),
  },
  {
    id: "grow.aside",
    words: "act.grow.aside",
    keys: ["Shift+S"],
    when: someChosen,
    run: (exploration) => exploration.looking.setAside(chosenIds(exploration)),
  },
  {
    id: "grow.sets",
    words: "act.grow.sets",
    keys: ["Shift+R"],
    when: (exploration) => someChosen(exploration) && asideIds(exploration).length > 0,
    run: (exploration) => void relate(exploration, asideIds(exploration), chosenIds(exploration)),
  },
  {
    id: "grow.common",
    words: "act.grow.common",
    keys: ["t"],
    when: atLeast(2, 1000),
    run: (exploration) => {
      const how = { atLeast: 2, types: null, limit: 100 };
      void bringCommon(exploration, chosenIds(exploration), how);
    },
  },
  {
    id: "grow.paths",
    words: "act.grow.paths",
    keys: ["w"],
    when: atLeast(2, 10),
    run: (exploration) => {
      const among = chosenKeys(exploration);
      void findPaths(exploration, { ...anyRoute, from: null, to: null, among });
    },
  },
  {
    id: "grow.steiner",
    words: "act.grow.steiner",
    keys: ["s"],
    when: atLeast(3, 100),
    run: (exploration) =>
      void connectChosen(exploration, chosenIds(exploration), { types: null, maxHops: 6 }),
  },
];
