import type { plan as zh } from "../zh/plan.ts";
import type { English } from "./words.ts";

export const plan: English<typeof zh> = {};
