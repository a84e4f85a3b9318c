import type { Css, StylesheetJson } from "cytoscape";
import { fontFamily, labelSize } from "../../ui/font.ts";
import { isStill } from "../../ui/media.ts";
import { ink, type Scheme } from "../../ui/palette.ts";
import { edges } from "./edges.ts";
import { actors, scenery } from "./nodes.ts";

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
    { selector: "edge.named.unsaid", style: { label: "" } },
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
    // Around what wears a border already.
    {
      selector: "node.changed",
      style: {
        "outline-width": 2,
        "outline-color": accent,
        "outline-style": "dashed",
        "outline-offset": 3,
      } as Css.Node,
    },
    { selector: "edge.changed", style: { "line-style": "dashed", "line-color": accent } },
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
