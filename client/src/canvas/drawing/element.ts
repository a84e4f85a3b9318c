import type { Vein } from "./veins.ts";
import type { Arrow, Shape } from "../../ui/palette.ts";

/** What a drawn thing is: `frame` and `theme` are scenery and cannot be chosen. */
type Role = "frame" | "theme" | "area" | "cluster" | "place" | "mechanism" | "extra" | "node";

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
  /** True where something is stated of this very place. */
  stated: boolean;
}

export interface DrawnEdge extends Partial<Vein> {
  id: string;
  /** `vein`: a relationship that has a curve of its own; `relationship`: one that Cytoscape bends. */
  role: "tie" | "vein" | "relationship";
  source: string;
  target: string;
  label: string;
  colour: string;
  arrow: Arrow;
  /** Solid is stated, dashed inherited, dotted curated. */
  line: "solid" | "dashed" | "dotted";
  weight: number;
}

export interface Picture {
  nodes: DrawnNode[];
  edges: DrawnEdge[];
}
