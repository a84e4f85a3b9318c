import type { Css, NodeSingular, StylesheetJson } from "cytoscape";
import { ink, type Scheme } from "../../ui/palette.ts";
import { gap } from "../names/fit-names.ts";
import { widest } from "../names/name-box.ts";

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

/** What cannot be chosen: boxes, bars, headings, remarks, numbers. */
export const scenery = (scheme: Scheme): StylesheetJson => {
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

/** What can be chosen. */
export const actors = (scheme: Scheme): StylesheetJson => {
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
        label: "",
        "text-valign": "bottom",
        "text-margin-y": gap,
        "text-wrap": "wrap",
        "text-max-width": `${widest}px`,
        "text-background-color": paper,
        "text-background-opacity": 0.8,
        "text-background-padding": "1px",
      },
    },
    { selector: "node[ring]", style: { "border-color": "data(ring)", "border-width": 3 } },
    {
      selector: 'node[made = "folded"], node[made = "same"]',
      // A ring around it: there is more within.
      style: {
        "outline-color": "data(colour)",
        "outline-width": 1.6,
        "outline-offset": 2.5,
        "text-margin-y": gap + 5,
      },
    },
    {
      selector: 'node[made = "value"]',
      style: { "border-style": "dashed", "border-color": quiet },
    },
    {
      selector: 'node[role = "group"]',
      style: {
        "background-color": "data(colour)",
        "background-opacity": 0.07,
        "border-color": "data(colour)",
        "border-width": 1.2,
        "corner-radius": "10px",
        color: quiet,
        "text-valign": "top",
        "text-margin-y": -4,
        "text-max-width": "data(width)",
        "text-wrap": "ellipsis",
        "z-index": 0,
      },
    },
    {
      selector: 'node[role = "rest"]',
      style: {
        "background-color": paper,
        "border-color": "data(colour)",
        "border-width": 1,
        "corner-radius": "7px",
        "font-size": 10.5,
        "z-index": 8,
      },
    },
    // Only as many names as there is room for.
    { selector: 'node[role = "node"].says', style: { label: "data(label)" } },
  ];
};
