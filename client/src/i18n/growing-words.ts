import { growing as en } from "./en/growing.ts";
import { addWords } from "./say.ts";
import { growing as zh } from "./zh/growing.ts";

/** The words of growing the picture, fetched with what grows it. */
export const addGrowingWords = (): void => addWords({ zh, en });
