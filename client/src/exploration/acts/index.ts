import type { ExplorationAct } from "./act.ts";
import { choosingActs } from "./choosing.ts";
import { growingActs } from "./growing.ts";
import { openingActs } from "./opening.ts";
import { shapingActs } from "./shaping.ts";
import { shrinkingActs } from "./shrinking.ts";

/** Everything that can be done with an exploration, in the order of a menu: one file a family. */
export const explorationActs: readonly ExplorationAct[] = [
  ...growingActs,
  ...choosingActs,
  ...shrinkingActs,
  ...shapingActs,
  ...openingActs,
];
