import type { ExplorationAct } from "./act.ts";
import { togglePanel } from "./panels.ts";

/** Opening what stands over the picture. */
export const openingActs: readonly ExplorationAct[] = [
  {
    id: "choose.rule",
    words: "act.choose.rule",
    keys: ["r"],
    when: ({ log }) => log.getState().state.nodes.size > 0,
    run: () => togglePanel("rule"),
  },
  {
    id: "shape.panel",
    words: "act.shape.panel",
    keys: ["m"],
    when: ({ log }) => log.getState().state.nodes.size > 0,
    run: () => togglePanel("shape"),
  },
  {
    id: "history",
    words: "act.history",
    keys: ["l"],
    when: ({ log }) => log.getState().entries.length > 0,
    run: () => togglePanel("history"),
  },
];
