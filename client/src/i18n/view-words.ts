import { views as en } from "./en/views.ts";
import { addWords } from "./say.ts";
import { views as zh } from "./zh/views.ts";

/** The words of the matrix and the map, fetched with them: the first screen need not carry these. */
export const addViewWords = (): void => addWords({ zh, en });
