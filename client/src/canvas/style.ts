import { labelSize } from "../ui/font.ts";
import type { EdgeSingular, NodeSingular, StylesheetJson } from "cytoscape";
import { fontFamily } from "../ui/font.ts";
import { ink, type Scheme } from "../ui/palette.ts";

const scenery = (scheme: Scheme): StylesheetJson => {
  const { line, quiet, frame } = ink[scheme];
  return [
    {
      selector: 'node[role = "frame"]',
      style: {
        "background-color": frame,
        "border-color": line,
        "border-width": 1,
        "corner-radius": "7px",
        "z-index": 0,
        events: "no",
      },
    },
    {
      selector: 'node[role = "theme"]',
      style: {
        "background-opacity": 0,
        label: "data(label)",
        color: quiet,
        "font-size": 11.5,
        "text-halign": "right",
        "text-margin-x": 1,
        "z-index": 3,
        events: "no",
      },
    },
  ];
};

const actors = (scheme: Scheme): StylesheetJson => {
  const { paper, panel, line, text, quiet } = ink[scheme];
  return [
    {
      selector: 'node[role = "cluster"]',
      style: {
        "background-color": "data(colour)",
        // In the dark a full bar of colour would glare: a tint and an outline say the same.
        "background-opacity": scheme === "light" ? 1 : 0.2,
        "border-color": "data(colour)",
        "border-width": scheme === "light" ? 0 : 1,
        color: scheme === "light" ? ink.light.panel : "data(colour)",
        "font-weight": 600,
        "font-size": 13,
        "background-image": "data(glyph)",
        "background-position-x": "9px",
        "background-width": "13px",
        "background-height": "13px",
        "corner-radius": "6px",
        "text-wrap": "wrap",
        "text-max-width": (node: NodeSingular) => `${Number(node.data("width")) - 54}px`,
      },
    },
    {
      selector: 'node[role = "place"], node[role = "area"]',
      style: {
        "background-opacity": 0,
        "background-image": "data(glyph)",
        "background-position-x": "5px",
        "background-width": "12px",
        "background-height": "12px",
        "text-halign": "right",
        "text-margin-x": (node: NodeSingular) => 20 - Number(node.data("width")),
        // Only a phone is too narrow for a name; the card says it whole.
        "text-wrap": "ellipsis",
        "text-max-width": (node: NodeSingular) => `${Number(node.data("width")) - 18}px`,
        color: quiet,
        "corner-radius": "5px",
      },
    },
    {
      selector: 'node[role = "area"]',
      style: { "border-width": 1, "border-color": line },
    },
    {
      selector: 'node[role = "place"][?stated], node[role = "area"][?stated]',
      style: { color: text },
    },
    {
      selector: 'node[role = "mechanism"], node[role = "extra"]',
      style: {
        "background-color": panel,
        "border-color": line,
        "border-width": 1,
        "corner-radius": "6px",
        "text-wrap": "wrap",
        "text-justification": "left",
        "text-max-width": (node: NodeSingular) => `${Number(node.data("width")) - 24}px`,
        "text-halign": "right",
        "text-margin-x": (node: NodeSingular) => 14 - Number(node.data("width")),
      },
    },
    {
      selector: 'node[role = "extra"]',
      style: {
        "z-index": 7,
        "background-image": "data(glyph)",
        "background-position-x": "6px",
        "background-width": "12px",
        "background-height": "12px",
        "text-margin-x": (node: NodeSingular) => 24 - Number(node.data("width")),
        "text-wrap": "ellipsis",
        "text-max-width": (node: NodeSingular) => `${Number(node.data("width")) - 32}px`,
      },
    },
    {
      selector: 'node[role = "node"]',
      style: {
        shape: "data(shape)" as "ellipse",
        "background-color": "data(colour)",
        "border-color": paper,
        "border-width": 2,
        "text-valign": "bottom",
        "text-margin-y": 5,
        "text-wrap": "wrap",
        "text-max-width": "130px",
        "text-background-color": paper,
        "text-background-opacity": 0.8,
        "text-background-padding": "1px",
      },
    },
  ];
};

const edges = (scheme: Scheme): StylesheetJson => [
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
    selector: 'edge[role = "tie"], edge[role = "vein"]',
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
    selector: 'edge[role = "vein"]',
    style: { "arrow-scale": 0.75, opacity: 0.75 },
  },
  {
    selector: 'edge[line = "dotted"]',
    style: { "line-style": "dashed", "line-dash-pattern": [1.5, 3.5], "line-cap": "round" },
  },
  {
    selector: 'edge[line = "dashed"]',
    style: { "line-style": "dashed", "line-dash-pattern": [4, 4], opacity: 0.26 },
  },
];

const states = (scheme: Scheme): StylesheetJson => {
  const { accent, text } = ink[scheme];
  return [
    { selector: "node.dim", style: { opacity: 0.3 } },
    { selector: "edge.dim", style: { opacity: 0.05, "z-index": 0 } },
    { selector: "edge.lit", style: { opacity: 1, "z-index": 5 } },
    {
      selector: 'edge.lit[role = "tie"]',
      style: { width: (edge: EdgeSingular) => Number(edge.data("weight")) + 0.8 },
    },
    { selector: "edge.named", style: { label: "data(label)" } },
    { selector: 'node.lit[role = "place"], node.lit[role = "area"]', style: { color: text } },
    {
      selector: "node.selected",
      style: { "border-width": 2.5, "border-color": accent, "border-opacity": 1 },
    },
    { selector: "edge.selected", style: { width: 4, opacity: 1, "z-index": 9 } },
    { selector: ":active", style: { "overlay-opacity": 0.06 } },
  ];
};

/** The whole stylesheet for a scheme; what an element looks like follows from its data and classes. */
export const styleFor = (scheme: Scheme): StylesheetJson => [
  {
    selector: "node",
    style: {
      shape: "round-rectangle",
      width: "data(width)",
      height: "data(height)",
      label: "data(label)",
      color: ink[scheme].text,
      "font-family": fontFamily,
      "font-size": labelSize,
      "text-valign": "center",
      "text-halign": "center",
      "z-index": 4,
      // Else every relationship lies under every node, and a frame hides what runs inside it.
      "z-index-compare": "manual",
      "min-zoomed-font-size": 5,
    },
  },
  ...scenery(scheme),
  ...actors(scheme),
  ...edges(scheme),
  ...states(scheme),
];
