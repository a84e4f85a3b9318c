import type { editor as zh } from "../zh/editor.ts";
import type { English } from "./words.ts";

export const editor: English<typeof zh> = {};
