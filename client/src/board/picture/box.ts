import type { Plan } from "../model/plan.ts";
import type { Point } from "../../canvas/drawing/veins.ts";

export interface Box extends Point {
  width: number;
  height: number;
}

/** A plan, the room there is for it, and how wide the label of an id is, in pixels. */
export interface BoardPlan extends Plan {
  size: { width: number; height: number };
  measure: (id: string) => number;
}

/** Boxes are centred on x, y, as Cytoscape has them. */
export interface Board {
  boxes: ReadonlyMap<string, Box>;
  frames: ReadonlyMap<string, Box>;
  themes: readonly { name: string; at: Point }[];
  /** For a place inside a frame: the height of the gutter its ties run in. */
  gutters: ReadonlyMap<string, number>;
  /** Where ties leave the frames, and where they reach the mechanisms. */
  leave: number;
  arrive: number;
}
