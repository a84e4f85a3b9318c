import type { graphView as zh } from "../zh/graph-view.ts";
import type { English } from "./words.ts";

export const graphView: English<typeof zh> = {};
