import { exploring as en } from "./en/exploring.ts";
import { addWords } from "./say.ts";
import { exploring as zh } from "./zh/exploring.ts";

/** The words of what is done with an exploration, fetched with it: the first screen need not carry these. */
export const addExploringWords = (): void => addWords({ zh, en });
