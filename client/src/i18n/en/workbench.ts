import type { workbench as zh } from "../zh/workbench.ts";
import type { English } from "./words.ts";

export const workbench: English<typeof zh> = {
  "workbench.title": "Cypher workbench",
  "workbench.button": "Cypher",
  "workbench.text": "Cypher text",
  "workbench.run": "Run",
  "workbench.cancel": "Cancel",
  "workbench.close": "Close the workbench",
};
