import type { Syntax } from "../syntax/tree.ts";

/** Notes at a node why no query may say this, in the words for its reader. */
export type Fault = (node: Syntax, words: string) => void;
