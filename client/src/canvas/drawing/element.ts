import type { Vein } from "./veins.ts";
import type { Arrow, Shape } from "../../ui/palette.ts";

/** Scenery cannot be chosen. */
type Scenery = "frame" | "bar" | "theme" | "note" | "number";

/** What a drawn thing is; `group` is the box around one that stands open, `more` stands for places that are folded, `rest` for what an expansion left of a node. */
type Role =
  | Scenery
  | "group"
  | "area"
  | "cluster"
  | "place"
  | "more"
  | "mechanism"
  | "extra"
  | "node"
  | "rest";

export interface DrawnNode {
  id: string;
  role: Role;
  label: string;
  x: number;
  y: number;
  width: number;
  height: number;
  colour: string;
  /** A small picture of the shape, where the box itself does not have it. */
  glyph: string;
  shape: Shape | "round-rectangle";
  /** The colour of its second label, where it has several. */
  ring?: string;
  /** What of the picture's own it is, where it is no node of the graph. */
  made?: "folded" | "same" | "value";
  /** True where something is stated of this very place. */
  stated: boolean;
  /** Ids of what it stands for: it is lit when one of them is. */
  standsFor?: readonly string[];
  /** The node that it is the rest of. */
  restOf?: string;
  /** The sign of a place that takes part itself, and of one that shares through its cluster. */
  filled?: string;
  hollow?: string;
  /** True of a name in small letters: room is scarce. */
  small?: boolean;
  /** Of a glyph that is a row of signs: its size, and where its upper left corner stands in the box. */
  glyphWidth?: number;
  glyphHeight?: number;
  glyphX?: number;
  glyphY?: number;
  /** Where a label starts in its box, how wide its lines may be, and how far it stands above the middle. */
  textAt?: number;
  textWidth?: number;
  lift?: number;
}

export interface DrawnEdge extends Partial<Vein> {
  id: string;
  /**
   * `ribbon`: all that joins a cluster and a mechanism; `share`: that some of it is handed down; `tie`: what a place has to do with it; `vein`: a relationship
   * that has a curve of its own; `relationship`: one that Cytoscape bends.
   */
  role: "ribbon" | "share" | "tie" | "vein" | "relationship";
  source: string;
  target: string;
  label: string;
  colour: string;
  arrow: Arrow | "none";
  /** Solid is stated, dashed inherited, dotted curated. */
  line: "solid" | "dashed" | "dotted";
  weight: number;
  /** Of a loop, to which side it is drawn: degrees clockwise from above. */
  turn?: number;
  /** True of what is seen only while it is lit. */
  quiet?: boolean;
  /** True of what passes behind the boxes of the picture. */
  behind?: boolean;
  /** The end that its words stand near, and how far along it; else they stand in the middle. Far: from where one looks. */
  labelEnd?: "source" | "target" | "far";
  labelOffset?: number;
  /** The same from the second end, where words may stand near either. */
  otherOffset?: number;
  /** Of words that may stand near either end: what row they would stand in there; one word a row is enough. */
  rows?: readonly [string, string];
}

export interface Picture {
  /** How much larger than its own pixels it is drawn at rest. */
  scale: number;
  nodes: DrawnNode[];
  edges: DrawnEdge[];
}
