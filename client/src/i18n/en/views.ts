import type { views as zh } from "../zh/views.ts";
import type { English } from "./words.ts";

/** The words of the matrix and the map, fetched with them. */
export const views: English<typeof zh> = {
  "matrix.label": "Matrix of city clusters and mechanisms",
  "matrix.corner.rows": "At a row's end: mechanisms it uses",
  "matrix.corner.columns": "Under a column's name: clusters that use it",
  "matrix.key.stated": "Filled: stated by the article; the larger, the more claims",
  "matrix.key.inherited": "Hollow: inherited from its cluster or area",
  "matrix.key.none": "Empty: the article does not say",
  "matrix.key.cluster": "A cluster's row sums up what lies in it",
  "matrix.cell.stated": "{{row}} × {{column}}: stated, on {{count}} claims",
  "matrix.cell.stated_one": "{{row}} × {{column}}: stated, on {{count}} claim",
  "matrix.cell.inherited": "{{row}} × {{column}}: inherited, on {{count}} claims",
  "matrix.cell.inherited_one": "{{row}} × {{column}}: inherited, on {{count}} claim",
  "matrix.cell.none": "{{row}} × {{column}}: the article does not say",
  "matrix.column":
    "{{number}} {{name}}; clusters that use it: {{clusters}}; areas and cities that have it: {{places}}",
  "matrix.unfold": "Unfold the places of {{name}}: {{count}}",
  "matrix.fold": "Fold the places of {{name}}: {{count}}",
  "matrix.unfold.all": "Unfold all",
  "matrix.fold.all": "Fold all",
  "matrix.keys":
    "Arrows move, Enter opens evidence or what a heading means, Space folds a cluster out or in; Shift Enter at a second place asks what joins the two",
  "beside.matrix": "In neither rows nor columns:",
  "beside.map": "Without coordinates, so not on the map:",
  "map.label": "Map by longitude and latitude",
  "map.keys":
    "An arrow leads to the nearest place that way, Enter chooses it, Shift Enter at a second place asks what joins the two, + and − zoom",
  "map.mechanisms": "Mechanisms, and how many clusters use each",
  "map.scale": "{{count}} km",
  "map.key.join":
    "Lines join the places that share a mechanism by the shortest net; they share it, no more is said",
  "map.key.star": "Lines leave the place looked at; the thicker, the more mechanisms are shared",
  "map.key.inherited": "Dashed: one end has it only by inheritance",
  "map.key.own": "Hollow: no mechanism is stated of the place itself",
  "map.key.ring":
    "Large signs are clusters, ringed ones areas, each at one point for the whole; coordinates are common knowledge, not the article's",
  "map.key.hidden": "Names without room wait until you zoom in",
};
