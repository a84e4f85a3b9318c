import type { LayoutTask } from "./layout-task.ts";

/** Pixels that a loop stands out above its node: rows of nodes leave them free where any has one. */
const loop = 24;

export const loopRoom = (edges: LayoutTask["edges"]): number =>
  edges.some(({ from, to }) => from === to) ? loop : 0;
