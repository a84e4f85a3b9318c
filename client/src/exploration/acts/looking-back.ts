import type { ExplorationAct } from "./act.ts";
import { togglePanel } from "./panels.ts";

/** Looking at what was done. */
export const lookingBackActs: readonly ExplorationAct[] = [
  {
    id: "history",
    words: "act.history",
    keys: ["l"],
    when: ({ log }) => log.getState().entries.length > 0,
    run: () => togglePanel("history"),
  },
];
