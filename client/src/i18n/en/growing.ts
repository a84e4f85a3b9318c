import type { growing as zh } from "../zh/growing.ts";
import type { English } from "./words.ts";

export const growing: English<typeof zh> = {
  "asked.title": "Cypher of this step ({{count}})",
  "asked.copy": "Copy",
  "asked.copied": "Copied",
  "asked.uncopied": "Could not copy",
  "asked.open": "Open in the workbench",
  "asked.keep": "Keep among my queries",
  "asked.kept": "Kept",
  "asked.saved": "A step of the exploration",
};
