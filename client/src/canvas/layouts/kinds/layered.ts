import type { ElkNode } from "elkjs/lib/elk-api.js";
import { withElk } from "../elk.ts";
import { cell, told, untold, type Layout, type LayoutParameter } from "../layout.ts";
import type { LayoutTask } from "../layout-task.ts";
import { inRows, partsOf } from "../parts.ts";

const direction: LayoutParameter = {
  id: "direction",
  words: "layout.direction",
  choices: [
    { id: "DOWN", words: "layout.direction.down" },
    { id: "RIGHT", words: "layout.direction.right" },
  ],
};

/** One part as ELK is asked for it. */
function graphOf(part: readonly string[], edges: LayoutTask["edges"], task: LayoutTask) {
  return {
    id: "part",
    layoutOptions: {
      "elk.algorithm": "layered",
      "elk.direction": told(direction, task),
      "elk.spacing.nodeNode": "24",
      "elk.layered.spacing.nodeNodeBetweenLayers": "70",
      // Of many layouts the quick one: the picture bends its lines itself.
      "elk.edgeRouting": "POLYLINE",
      "elk.layered.thoroughness": part.length > 600 ? "1" : "5",
    },
    children: part.map((id) => ({ id, ...cell })),
    edges: edges.map(({ from, to }, at) => ({ id: `edge ${at}`, sources: [from], targets: [to] })),
  };
}

/** Layers along the arrows, with few crossings, by ELK: which says nothing until it is done, so that it is asked for one part after another. */
export const layered: Layout = {
  id: "layered",
  words: "layout.layered",
  parameters: [direction],
  minds: false,
  async run(task, tell) {
    const parts = partsOf(task);
    const partOf = new Map(parts.flatMap((part, at) => part.map((id) => [id, at] as const)));
    const lines = parts.map((): LayoutTask["edges"][number][] => []);
    for (const edge of task.edges) lines[partOf.get(edge.from) ?? 0]?.push(edge);
    const of = task.nodes.length;
    let done = 0;
    const drawn = await withElk(async (lay) => {
      const laid: Required<Pick<ElkNode, "children" | "width" | "height">>[] = [];
      for (const [at, part] of parts.entries()) {
        const values = { done, of };
        tell(
          parts.length === 1 ? untold : { ...values, said: { words: "layout.far.nodes", values } },
        );
        const graph = graphOf(part, lines[at] ?? [], task);
        const one =
          part.length === 1 ? graph.children.map((each) => ({ ...each, x: 0, y: 0 })) : null;
        const {
          children = [],
          width = cell.width,
          height = cell.height,
        } = one === null ? await lay(graph) : { children: one };
        laid.push({ children, width, height });
        done += part.length;
      }
      return laid;
    });
    const corners = inRows(drawn, task.tall ? 0.7 : 1.6);
    return drawn.flatMap(({ children }, at) =>
      children.map(({ id, x = 0, y = 0 }) => ({
        id,
        x: x + cell.width / 2 + (corners[at]?.x ?? 0),
        y: y + cell.height / 2 + (corners[at]?.y ?? 0),
      })),
    );
  },
};
