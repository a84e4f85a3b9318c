import type { chart as zh } from "../zh/chart.ts";
import type { English } from "./words.ts";

export const chart: English<typeof zh> = {};
