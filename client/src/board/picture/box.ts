import type { Point } from "../../canvas/drawing/veins.ts";
import type { Fold } from "../model/folds.ts";
import type { Link, Order } from "./order.ts";
import type { Sizes } from "./sizes.ts";

/** Boxes are centred on x, y, as Cytoscape has them. */
export interface Box extends Point {
  width: number;
  height: number;
}

export type Side = "left" | "right";

/** What is to be laid out: what is seen of each cluster, in which order, and how wide labels are. */
export interface BoardPlan {
  clusters: ReadonlyMap<string, Pick<Fold, "areas" | "cities" | "folded" | "foldable">>;
  themes: readonly { name: string; mechanisms: readonly string[] }[];
  order: Order;
  links: readonly Link[];
  size: { width: number; height: number };
  sizes: Sizes;
  /** Pixels of the 12 px label of an id. */
  measure: (id: string) => number;
  /** Pixels of the 12 px remark beside a cluster's name. */
  measureNote: (id: string) => number;
  /** How many signs a mechanism wears. */
  signs: (id: string) => number;
}

/** A cluster's box: the side of the mechanisms it stands on, and what stands in it. */
export interface Frame extends Box {
  side: Side;
  note: Box;
  /** What stands for the places that are folded, or folds them in again. */
  more: Box | null;
}

/** A mechanism's box: where its name and its signs stand in it. */
export interface Pill extends Box {
  /** Pixels from its left edge to its name, and of the name's lines. */
  nameAt: number;
  nameWidth: number;
  /** By how much the name stands above the middle: its signs are below it. */
  lift: number;
}

export interface Board {
  /** Headings, areas, cities and mechanisms. */
  boxes: ReadonlyMap<string, Box>;
  frames: ReadonlyMap<string, Frame>;
  pills: ReadonlyMap<string, Pill>;
  themes: readonly { name: string; at: Point }[];
  /** For a place inside a frame: the height of the gutter that its lines run in. */
  gutters: ReadonlyMap<string, number>;
  /** Between the board and the first column beside it, and between two columns: wide enough for a relationship's words. */
  lane: number;
  /** The picture's own size. */
  size: { width: number; height: number };
}
