export { drawnTogether, enriched } from "../../shaping/shaped.ts";
export { placesMissing } from "../steps/shaping/placed.ts";
export { shapingSteps } from "../steps/shaping/all.ts";
