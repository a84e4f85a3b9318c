import type { result as zh } from "../zh/result.ts";
import type { English } from "./words.ts";

export const result: English<typeof zh> = {};
