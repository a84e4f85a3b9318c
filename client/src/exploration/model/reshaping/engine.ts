export { drawnTogether, enriched } from "../../shaping/shaped.ts";
export { placesApart, placesMissing } from "../steps/shaping/placed.ts";
export { shapingSteps } from "../steps/shaping/all.ts";
