import { labelSize } from "../ui/font.ts";
import type { Css, EdgeSingular, NodeSingular, StylesheetJson } from "cytoscape";
import { fontFamily } from "../ui/font.ts";
import { isStill } from "../ui/media.ts";
import { ink, type Scheme } from "../ui/palette.ts";

/** What a node's own data say, or a fallback where they say nothing. */
const said = (name: string, otherwise: number) => (node: NodeSingular) =>
  Number(node.data(name) ?? otherwise);

/** A label that starts at a place in its box, its lines as wide as there is room. */
const fromLeft = (at: number): Partial<Css.Node> => ({
  "text-halign": "right",
  "text-margin-x": (node: NodeSingular) => said("textAt", at)(node) - Number(node.data("width")),
  "text-margin-y": (node: NodeSingular) => -said("lift", 0)(node),
  "text-wrap": "wrap",
  "text-justification": "left",
  "text-max-width": (node: NodeSingular) =>
    `${said("textWidth", Number(node.data("width")) - at - 6)(node)}px`,
});

const scenery = (scheme: Scheme): StylesheetJson => {
  const { panel, quiet } = ink[scheme];
  return [
    {
      selector: 'node[role = "frame"]',
      style: {
        "background-color": panel,
        "border-color": "data(colour)",
        "border-width": 1,
        "border-opacity": 0.42,
        "corner-radius": "8px",
        "z-index": 0,
        events: "no",
      },
    },
    {
      selector: 'node[role = "bar"]',
      style: {
        "background-color": "data(colour)",
        "corner-radius": "2px",
        "z-index": 2,
        events: "no",
      },
    },
    {
      selector: 'node[role = "theme"], node[role = "note"], node[role = "number"]',
      style: { "background-opacity": 0, color: quiet, "font-size": 11, "z-index": 5, events: "no" },
    },
    { selector: 'node[role = "theme"]', style: { "font-size": 11.5 } },
    {
      selector: 'node[role = "note"]',
      style: fromLeft(0),
    },
  ];
};

const actors = (scheme: Scheme): StylesheetJson => {
  const { paper, panel, line, text, quiet } = ink[scheme];
  return [
    {
      selector: 'node[role = "cluster"]',
      style: {
        "background-opacity": 0,
        color: "data(colour)",
        "font-weight": 600,
        "font-size": 13,
        "corner-radius": "8px",
        ...fromLeft(10),
      },
    },
    {
      selector: 'node[role = "place"], node[role = "area"]',
      style: {
        "background-opacity": 0,
        "background-image": "data(glyph)",
        "background-position-x": "1px",
        "background-width": "12px",
        "background-height": "12px",
        color: quiet,
        "corner-radius": "5px",
        ...fromLeft(17),
      },
    },
    {
      selector: 'node[role = "place"][?stated], node[role = "area"][?stated]',
      style: { color: text },
    },
    {
      selector: 'node[role = "area"]',
      style: { "background-width": "10px", "background-height": "10px" },
    },
    {
      selector: 'node[role = "more"]',
      style: { "background-opacity": 0, color: quiet, "corner-radius": "5px", ...fromLeft(3) },
    },
    {
      selector: 'node[role = "mechanism"], node[role = "extra"]',
      style: {
        "background-color": panel,
        "border-color": line,
        "border-width": 1,
        "corner-radius": "6px",
      },
    },
    {
      selector: 'node[role = "mechanism"]',
      style: {
        "font-size": 13,
        "font-weight": 600,
        "background-image": "data(glyph)",
        "background-width": said("glyphWidth", 1),
        "background-height": said("glyphHeight", 14),
        "background-position-x": (node: NodeSingular) => `${said("glyphX", 0)(node)}px`,
        "background-position-y": (node: NodeSingular) => `${said("glyphY", 0)(node)}px`,
        ...fromLeft(26),
      },
    },
    { selector: "node[?small]", style: { "font-size": 12 } },
    {
      selector: 'node[role = "extra"]',
      style: {
        "z-index": 7,
        "background-image": "data(glyph)",
        "background-position-x": "6px",
        "background-width": "12px",
        "background-height": "12px",
        ...fromLeft(24),
        "text-wrap": "ellipsis",
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
    selector: 'edge[role = "ribbon"], edge[role = "tie"], edge[role = "vein"]',
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
  { selector: 'edge[role = "ribbon"]', style: { opacity: 0.5, "line-cap": "butt", "z-index": 1 } },
  { selector: 'edge[role = "tie"]', style: { opacity: 1, "z-index": 2 } },
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

/** Light comes and goes softly, but for readers who wish for no motion. */
const soft = () => ({
  "transition-property": "opacity" as const,
  "transition-duration": isStill() ? 0 : 120,
});

const states = (scheme: Scheme): StylesheetJson => {
  const { accent, text } = ink[scheme];
  return [
    { selector: "node, edge", style: soft() },
    { selector: "node.dim", style: { opacity: 0.6 } },
    { selector: "edge.dim", style: { opacity: 0.15 } },
    { selector: "edge.behind", style: { opacity: 0.3 } },
    { selector: "edge.lit", style: { opacity: 1 } },
    { selector: 'edge.lit[role = "ribbon"]', style: { opacity: 0.6 } },
    { selector: 'edge.pointed[role = "ribbon"]', style: { opacity: 0.9 } },
    {
      selector: "node.pointed",
      style: { "underlay-color": accent, "underlay-opacity": 0.1, "underlay-padding": 1 },
    },
    { selector: "node.lit[filled]", style: { "background-image": "data(filled)" } },
    { selector: "node.hollow[hollow]", style: { "background-image": "data(hollow)" } },
    { selector: 'node.lit[role = "mechanism"]', style: { "border-color": text } },
    { selector: "edge.named[^labelEnd]", style: { label: "data(label)" } },
    {
      selector: 'edge.named[labelEnd = "source"], edge.named.backwards[labelEnd = "far"]',
      style: {
        "source-label": "data(label)",
        "source-text-offset": "data(labelOffset)" as unknown as number,
      },
    },
    {
      selector: 'edge.named[labelEnd = "target"], edge.named.forwards[labelEnd = "far"]',
      style: {
        "target-label": "data(label)",
        "target-text-offset": "data(otherOffset)" as unknown as number,
      },
    },
    { selector: 'node.lit[role = "place"], node.lit[role = "area"]', style: { color: text } },
    {
      selector: "node.selected",
      style: { "border-width": 2.5, "border-color": accent, "border-opacity": 1 },
    },
    { selector: "edge.selected", style: { opacity: 1, "z-index": 3 } },
    { selector: 'edge.selected[role != "ribbon"]', style: { width: 3 } },
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
