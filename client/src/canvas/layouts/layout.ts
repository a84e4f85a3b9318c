import type { Progress } from "../../exploration/model/exploration.ts";
import type { MessageKey } from "../../i18n/zh.ts";
import type { LayoutAnswer, LayoutTask, Tell } from "./layout-task.ts";

/** Something that a layout can be told; the first choice holds where nothing is said. */
export interface LayoutParameter {
  id: string;
  words: MessageKey;
  choices: readonly { id: string; words: MessageKey }[];
}

/** A way to find places for nodes: one file a layout, in the table of `index.ts`. */
export interface Layout {
  id: string;
  words: MessageKey;
  parameters: readonly LayoutParameter[];
  /** True where it minds those that stay; else its picture is moved onto the middle of where its nodes stood. */
  minds: boolean;
  /**
   * Runs in the worker, and tells how far it is: only what it knows, or that nothing is known of it.
   * One that is done in a moment tells nothing. @throws Error where it cannot lay this out
   */
  run(task: LayoutTask, tell: Tell): LayoutAnswer | Promise<LayoutAnswer>;
}

/** What a task says for a parameter. */
export const told = ({ id, choices }: LayoutParameter, { parameters }: LayoutTask): string => {
  const said = parameters[id];
  return choices.find((choice) => choice.id === said)?.id ?? choices[0]?.id ?? "";
};

/** Said of what a library works out in one go. */
export const untold: Progress = {
  done: 0,
  of: null,
  said: { words: "layout.far.untold", values: {} },
};

/** Pixels that a node takes with its name below it. */
export const cell = { width: 132, height: 74 } as const;
