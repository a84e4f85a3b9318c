import { forestOf } from "../forest.ts";
import { cell, told, type Layout, type LayoutParameter } from "../layout.ts";

const direction: LayoutParameter = {
  id: "direction",
  words: "layout.direction",
  choices: [
    { id: "down", words: "layout.direction.down" },
    { id: "right", words: "layout.direction.right" },
  ],
};

/** A tree from the chosen, or from what nothing points at. */
export const tree: Layout = {
  id: "tree",
  words: "layout.tree",
  parameters: [direction],
  minds: false,
  run(task) {
    const { hung } = forestOf(task);
    const right = told(direction, task) === "right";
    return hung.map(({ id, depth, across }) =>
      right
        ? { id, x: depth * cell.width * 1.6, y: across * cell.height * 0.8 }
        : { id, x: across * cell.width, y: depth * cell.height * 1.6 },
    );
  },
};
