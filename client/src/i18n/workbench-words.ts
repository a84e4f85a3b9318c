import { en } from "./en.ts";
import { addWords } from "./say.ts";
import { zh } from "./zh.ts";

// Fetched with the workbench, so that the first screen need not carry its words.
addWords({ zh, en });
