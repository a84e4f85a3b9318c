import type { Link } from "./order.ts";
import type { Point } from "./veins.ts";

export interface Box extends Point {
  width: number;
  height: number;
}

/** What stands on the board: clusters with what lies in them on the left, themes of mechanisms on the right. */
export interface BoardPlan {
  clusters: readonly { id: string; areas: readonly string[]; cities: readonly string[] }[];
  themes: readonly { name: string; mechanisms: readonly string[] }[];
  links: readonly Link[];
  size: { width: number; height: number };
  /** Width in pixels of an id's label. */
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
