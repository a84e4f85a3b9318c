import { page } from "./page.ts";
import { story } from "./story.ts";

/** The English of the first picture and of what stands beside it, fetched together where English is spoken. */
export const first = { ...page, ...story };
