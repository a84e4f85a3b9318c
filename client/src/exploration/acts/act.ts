import type { MessageKey } from "../../i18n/zh.ts";
import type { Exploration } from "../model/exploration.ts";

/** Something that can be done with an exploration and what is chosen in it. Menus, palette and keys are made of these. */
export interface ExplorationAct {
  id: string;
  words: MessageKey;
  /** As those of `ui/keys/acts.ts`; none where only a menu or the palette has it. */
  keys: readonly string[];
  /** False where there is nothing that it could be done to. */
  when(exploration: Exploration): boolean;
  run(exploration: Exploration): void;
}
