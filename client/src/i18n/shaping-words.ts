import { shaping as en } from "./en/shaping.ts";
import { addWords } from "./say.ts";
import { shaping as zh } from "./zh/shaping.ts";

/** The words of shaping the picture, fetched with what shapes it. */
export const addShapingWords = (): void => addWords({ zh, en });
