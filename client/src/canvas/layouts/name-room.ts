import { labelSize } from "../../ui/font.ts";
import { widest } from "../names/name-box.ts";
import type { LayoutTask } from "./layout-task.ts";

/** Letters as wide as they are high. */
const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;

/** About how many pixels a name takes: a worker has nothing to measure with. */
const widthOf = (name: string): number =>
  [...name].reduce((sum, letter) => sum + (wide.test(letter) ? 1 : 0.58) * labelSize, 0);

/** Room for a node with its name below it, as wide as nearly all of these names need and no wider: what is nearer together is shown larger. `above`: what else stands over a node. */
export function cellFor(names: readonly string[], above = 0): { width: number; height: number } {
  const widths = names.map(widthOf).toSorted((a, b) => a - b);
  const longest = widths[Math.floor((widths.length - 1) * 0.95)] ?? 0;
  const lines = Math.min(3, Math.max(1, Math.ceil(longest / widest)));
  return {
    width: Math.max(58, Math.min(longest, widest) + 18),
    height: 40 + lines * labelSize * 1.25 + 8 + above,
  };
}

/** Pixels that a loop stands out above its node: rows of nodes leave them free where any has one. */
const loop = 24;

export const loopRoom = (edges: LayoutTask["edges"]): number =>
  edges.some(({ from, to }) => from === to) ? loop : 0;
