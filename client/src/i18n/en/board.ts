import type { board as zh } from "../zh/board.ts";
import type { English } from "./words.ts";

/** The words of the three views of the built-in graph, as far as the first screen says them. */
export const board: English<typeof zh> = {
  "view.label": "How to look at it",
  "view.lines": "Lines",
  "view.matrix": "Matrix",
  "view.map": "Map",
  "intro.about.matrix":
    "A row is a city cluster, which unfolds to its places; a column is a way of coordinating. A dot says that the one uses the other; the larger, the more claims it rests on. Where there is none, the article does not say.",
  "intro.about.map":
    "Cities stand by longitude and latitude. No line is drawn at rest; point at a mechanism, and lines join the places that have it. To share a mechanism is not yet to deal with each other.",
  "intro.hint.matrix":
    "Point at a row, a column or a dot to see what goes with it; tap a dot for its evidence, a heading for what it means; choose two cities to see what connects them.",
  "intro.hint.map":
    "Point at a mechanism to see which places have it, or at a city to see who shares its mechanisms; the wheel zooms, dragging moves; choose two cities to see what connects them.",
};
