import { seeing as en } from "./en/seeing.ts";
import { addWords } from "./say.ts";
import { seeing as zh } from "./zh/seeing.ts";

/** The words of layouts and of looking around, fetched when the first picture stands. */
export const addSeeingWords = (): void => addWords({ zh, en });
