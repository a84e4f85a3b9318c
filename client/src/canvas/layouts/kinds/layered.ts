import { byElk } from "../elk.ts";
import { cell, told, type Layout, type LayoutParameter } from "../layout.ts";

const direction: LayoutParameter = {
  id: "direction",
  words: "layout.direction",
  choices: [
    { id: "DOWN", words: "layout.direction.down" },
    { id: "RIGHT", words: "layout.direction.right" },
  ],
};

/** Layers along the arrows, with few crossings, by ELK. */
export const layered: Layout = {
  id: "layered",
  words: "layout.layered",
  parameters: [direction],
  minds: false,
  async run(task) {
    const { children = [] } = await byElk({
      id: "all",
      layoutOptions: {
        "elk.algorithm": "layered",
        "elk.direction": told(direction, task),
        "elk.spacing.nodeNode": "24",
        "elk.layered.spacing.nodeNodeBetweenLayers": "70",
        // Of many layouts the quick one: the picture bends its lines itself.
        "elk.edgeRouting": "POLYLINE",
        "elk.layered.thoroughness": task.nodes.length > 600 ? "1" : "5",
      },
      children: task.nodes.map(({ id }) => ({ id, ...cell })),
      edges: task.edges.map(({ from, to }, at) => ({
        id: `edge ${at}`,
        sources: [from],
        targets: [to],
      })),
    });
    return children.map(({ id, x = 0, y = 0 }) => ({
      id,
      x: x + cell.width / 2,
      y: y + cell.height / 2,
    }));
  },
};
