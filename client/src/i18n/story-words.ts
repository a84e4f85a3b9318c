import { story as en } from "./en/story.ts";
import { addWords } from "./say.ts";
import { story as zh } from "./zh/story.ts";

/** The words of what stands beside the first picture, fetched with it. */
export const addStoryWords = (): void => addWords({ zh, en });
