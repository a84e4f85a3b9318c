import type { EdgeSingular, StylesheetJson } from "cytoscape";
import { fontFamily } from "../../ui/font.ts";
import { ink, type Scheme } from "../../ui/palette.ts";

/** Ribbons, ties and relationships. */
export const edges = (scheme: Scheme): StylesheetJson => [
  {
    selector: "edge",
    style: {
      width: "data(weight)",
      "line-color": "data(colour)",
      "target-arrow-color": "data(colour)",
      "target-arrow-shape": "data(arrow)" as "triangle",
      "arrow-scale": 0.55,
      opacity: 0.6,
      "z-index": 1,
      "z-index-compare": "manual",
      "font-family": fontFamily,
      "font-size": 11,
      color: ink[scheme].text,
      "text-background-color": ink[scheme].paper,
      "text-background-opacity": 0.92,
      "text-background-padding": "2px",
    },
  },
  {
    selector:
      'edge[role = "ribbon"], edge[role = "share"], edge[role = "tie"], edge[role = "vein"]',
    style: {
      "curve-style": "unbundled-bezier",
      // The types know two of the three values that Cytoscape documents.
      "edge-distances": "endpoints" as "intersection",
      "source-endpoint": (edge: EdgeSingular) => edge.data("sourceEnd"),
      "target-endpoint": (edge: EdgeSingular) => edge.data("targetEnd"),
      "control-point-weights": (edge: EdgeSingular) => edge.data("weights"),
      "control-point-distances": (edge: EdgeSingular) => edge.data("distances"),
    },
  },
  {
    selector: 'edge[role = "relationship"]',
    style: { "curve-style": "bezier", "arrow-scale": 0.8, opacity: 0.7 },
  },
  {
    selector: "edge[turn]",
    style: {
      "loop-direction": (edge: EdgeSingular) => `${Number(edge.data("turn"))}deg`,
      "loop-sweep": "60deg",
      // Of a large node as far beyond its rim as of a small one, and no farther than rows leave room for.
      "control-point-step-size": (edge: EdgeSingular) => edge.source().width() / 2 + 10,
    },
  },
  {
    selector: 'edge[role = "vein"]',
    style: { "arrow-scale": 0.75, opacity: 0.75 },
  },
  { selector: 'edge[role = "ribbon"]', style: { opacity: 0.5, "line-cap": "butt", "z-index": 1 } },
  { selector: 'edge[role = "share"]', style: { opacity: 0.7, events: "no" } },
  // A finger is on the ribbon, also when it has just split into its ties; each of these is on the card.
  { selector: 'edge[role = "tie"]', style: { opacity: 1, "z-index": 2, events: "no" } },
  { selector: "edge[?behind]", style: { "z-index": -1 } },
  {
    selector: 'edge[line = "dotted"]',
    style: { "line-style": "dashed", "line-dash-pattern": [1.5, 3.5], "line-cap": "round" },
  },
  {
    selector: 'edge[line = "dashed"]',
    style: { "line-style": "dashed", "line-dash-pattern": [5, 4] },
  },
  // What is seen only while it is looked at.
  { selector: "edge[?quiet]", style: { visibility: "hidden" } },
  { selector: "edge[?quiet].lit, edge[?quiet].behind", style: { visibility: "visible" } },
];
