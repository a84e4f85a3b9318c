import { addWords } from "./say.ts";
import { story as zh } from "./zh/story.ts";

/** The words of what stands beside the first picture, fetched with it; in English they come with the page's own. */
export const addStoryWords = (): void => addWords({ zh });
