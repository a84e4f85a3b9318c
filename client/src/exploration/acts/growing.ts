import type { Exploration } from "../model/exploration.ts";
import { bringCommon, connectChosen, keysOf, relate } from "../model/growing/among-chosen.ts";
import { anyRoute, findPaths } from "../model/growing/find-paths.ts";
import { expand } from "../model/growing/grow.ts";
import { inDatabase } from "../../api/in-database.ts";
import { standFor, visible } from "../model/visible.ts";
import type { ExplorationAct } from "./act.ts";
import { askedIds, asideIds } from "./chosen.ts";

const atLeast = (few: number, many: number) => (exploration: Exploration) => {
  const { length } = askedIds(exploration);
  return length >= few && length <= many;
};

const someAsked = atLeast(1, Infinity);

/** All that is seen, and what is within it. */
const allIds = ({ log }: Exploration): string[] => {
  const { state } = log.getState();
  return inDatabase(standFor(state, [...visible(state).nodes.keys()]));
};

const others = (exploration: Exploration): string[] => {
  const own = new Set(askedIds(exploration));
  return allIds(exploration).filter((id) => !own.has(id));
};

/** Bringing in more: around what is chosen, among it and between it. */
export const growingActs: readonly ExplorationAct[] = [
  {
    id: "grow.expand",
    words: "act.grow.expand",
    keys: ["e"],
    when: someAsked,
    run: (exploration) => void expand(exploration, askedIds(exploration)),
  },
  {
    id: "grow.hubs",
    words: "act.grow.degree",
    keys: ["Shift+E"],
    when: someAsked,
    run: (exploration) =>
      void expand(exploration, askedIds(exploration), {
        order: { by: "degree", descending: true },
        limit: 25,
      }),
  },
  {
    id: "grow.ring",
    words: "act.grow.ring",
    keys: ["g"],
    when: (exploration) => allIds(exploration).length > 0,
    run: (exploration) => void expand(exploration, allIds(exploration)),
  },
  {
    id: "grow.among",
    words: "act.grow.among",
    keys: ["a"],
    when: atLeast(2, Infinity),
    run: (exploration) => void relate(exploration, askedIds(exploration)),
  },
  {
    id: "grow.between",
    words: "act.grow.between",
    keys: ["Shift+A"],
    when: someAsked,
    run: (exploration) => void relate(exploration, askedIds(exploration), others(exploration)),
  },
  {
    id: "grow.aside",
    words: "act.grow.aside",
    keys: ["Shift+S"],
    when: someAsked,
    run: (exploration) => exploration.looking.setAside(askedIds(exploration)),
  },
  {
    id: "grow.sets",
    words: "act.grow.sets",
    keys: ["Shift+R"],
    when: (exploration) => someAsked(exploration) && asideIds(exploration).length > 0,
    run: (exploration) => void relate(exploration, asideIds(exploration), askedIds(exploration)),
  },
  {
    id: "grow.common",
    words: "act.grow.common",
    keys: ["t"],
    when: atLeast(2, 1000),
    run: (exploration) => {
      const how = { atLeast: 2, types: null, limit: 100 };
      void bringCommon(exploration, askedIds(exploration), how);
    },
  },
  {
    id: "grow.paths",
    words: "act.grow.paths",
    keys: ["w"],
    when: atLeast(2, 10),
    run: (exploration) => {
      const among = keysOf(exploration, askedIds(exploration));
      void findPaths(exploration, { ...anyRoute, from: null, to: null, among });
    },
  },
  {
    id: "grow.steiner",
    words: "act.grow.steiner",
    keys: ["s"],
    when: atLeast(3, 100),
    run: (exploration) =>
      void connectChosen(exploration, askedIds(exploration), { types: null, maxHops: 6 }),
  },
];
