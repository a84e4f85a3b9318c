import type { exploring as zh } from "../zh/exploring.ts";
import type { English } from "./words.ts";

/** The words of what is done with an exploration, fetched when the first picture stands. */
export const exploring: English<typeof zh> = {
  "act.grow.expand": "Expand what is chosen",
  "act.grow.degree": "Expand what is chosen, most connected first",
  "act.grow.ring": "Grow a ring around the whole picture",
  "act.grow.among": "Bring relationships among what is chosen",
  "act.grow.between": "Bring relationships between what is chosen and the rest",
  "act.grow.common": "Bring what touches several of those chosen",
  "act.grow.paths": "Find paths among what is chosen",
  "act.grow.steiner": "Bring the smallest connection of what is chosen",
  "act.choose.all": "Choose all",
  "act.choose.inverted": "Invert the choice",
  "act.choose.neighbours": "Choose neighbours too",
  "act.choose.component": "Choose all that is connected",
  "act.collapse.brought": "Collapse what it was expanded to",
  "act.collapse.own": "Collapse the neighbours that only it has",
  "act.hide": "Hide what is chosen",
  "act.hide.show": "Show again what is hidden",
  "act.dismiss": "Take out of the exploration",
  "act.keep": "Keep only what is chosen",
  "act.pin": "Pin",
  "act.unpin": "Unpin",
};
