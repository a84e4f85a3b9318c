import { en } from "./en.ts";
import { addWords } from "./say.ts";
import { zh } from "./zh.ts";

/** The words of the workbench and of results, fetched with them: the first screen need not carry these. */
export const addWorkbenchWords = (): void => addWords({ zh, en });
