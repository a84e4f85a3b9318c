import { joinedBy } from "../forest.ts";
import { cell, type Layout } from "../layout.ts";
import type { LayoutTask } from "../layout-task.ts";
import { loopRoom } from "../name-room.ts";

/** Nodes that stand in one column at most; a label with more has several. */
const tallest = 40;

const labelsOf = ({ nodes }: LayoutTask): Map<string, string[]> => {
  const byLabel = new Map<string, string[]>();
  for (const { id, label } of nodes.toSorted((a, b) => a.name.localeCompare(b.name))) {
    const own = byLabel.get(label);
    if (own === undefined) byLabel.set(label, [id]);
    else own.push(id);
  }
  return new Map([...byLabel].toSorted(([a], [b]) => a.localeCompare(b)));
};

/** A column for each label, each node near the height of what it is joined to. */
export const columns: Layout = {
  id: "columns",
  words: "layout.columns",
  parameters: [],
  minds: false,
  run(task) {
    const near = joinedBy(task);
    const labels = [...labelsOf(task).values()];
    const heights = new Map<string, number>();
    const stand = (ids: readonly string[]) => {
      for (const [at, id] of ids.entries()) heights.set(id, at - ids.length / 2);
    };
    for (const ids of labels) stand(ids);
    const middle = (id: string) => {
      const own = near.get(id) ?? [];
      if (own.length === 0) return heights.get(id) ?? 0;
      return own.reduce((sum, other) => sum + (heights.get(other) ?? 0), 0) / own.length;
    };
    // A few rounds of middles are all that helps.
    for (let round = 0; round < 4; round += 1)
      for (const ids of labels) {
        const middles = new Map(ids.map((id) => [id, middle(id)]));
        ids.sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0));
        stand(ids);
      }
    const row = cell.height + loopRoom(task.edges);
    let x = 0;
    return labels.flatMap((ids) => {
      const side = Math.ceil(ids.length / tallest);
      const most = Math.ceil(ids.length / side);
      const left = x;
      x += (side - 1) * cell.width + cell.width * 2;
      return ids.map((id, at) => ({
        id,
        x: left + (at % side) * cell.width,
        y: (Math.floor(at / side) - (most - 1) / 2) * row,
      }));
    });
  },
};
