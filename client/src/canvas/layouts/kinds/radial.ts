import { forestOf } from "../forest.ts";
import { cell, type Layout } from "../layout.ts";

/** Rings around the chosen, by how many relationships lead there. */
export const radial: Layout = {
  id: "radial",
  words: "layout.radial",
  parameters: [],
  minds: false,
  run(task) {
    const { hung, leaves, trees } = forestOf(task);
    // One in the middle; several stand on the first ring themselves.
    const first = trees === 1 ? 0 : 1;
    const deepest = Math.max(1, ...hung.map(({ depth }) => depth + first));
    // All leaves could stand on the last ring.
    const ring = Math.max(cell.width, (leaves * cell.width * 0.6) / (2 * Math.PI * deepest));
    return hung.map(({ id, depth, across }) => {
      const angle = ((across + 0.5) / Math.max(leaves, 1)) * 2 * Math.PI;
      const radius = (depth + first) * ring;
      return { id, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    });
  },
};
