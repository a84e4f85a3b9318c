import type { Layout } from "../layout.ts";
import { cellFor, loopRoom } from "../name-room.ts";

/** Row by row, by label and name. */
export const grid: Layout = {
  id: "grid",
  words: "layout.grid",
  parameters: [],
  minds: false,
  run({ nodes, edges, tall }) {
    const shape = tall ? 0.6 : 1.6;
    const cell = cellFor(
      nodes.map(({ name }) => name),
      loopRoom(edges),
    );
    const across = Math.max(
      1,
      Math.round(Math.sqrt((nodes.length * shape * cell.height) / cell.width)),
    );
    const ordered = nodes.toSorted(
      (a, b) => a.label.localeCompare(b.label) || a.name.localeCompare(b.name),
    );
    return ordered.map(({ id }, at) => ({
      id,
      x: (at % across) * cell.width,
      y: Math.floor(at / across) * cell.height,
    }));
  },
};
