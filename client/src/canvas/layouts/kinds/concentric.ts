import { cell, told, type Layout, type LayoutParameter } from "../layout.ts";
import type { LayoutTask } from "../layout-task.ts";

const measure: LayoutParameter = {
  id: "measure",
  words: "layout.measure",
  choices: [
    { id: "degree", words: "layout.measure.degree" },
    { id: "in", words: "layout.measure.in" },
    { id: "out", words: "layout.measure.out" },
  ],
};

/** How many relationships each node has, or how many come in or go out; one to itself counts once. */
function counted({ edges }: LayoutTask, what: string): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { from, to } of edges) {
    if (what !== "in") count(from);
    if (what === "in" || (what === "degree" && from !== to)) count(to);
  }
  return counts;
}

/** The most in the middle, the others in rings around it. */
export const concentric: Layout = {
  id: "concentric",
  words: "layout.concentric",
  parameters: [measure],
  minds: false,
  run(task) {
    const counts = counted(task, told(measure, task));
    const waiting = task.nodes
      .map(({ id }) => id)
      .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    const rings: string[][] = [];
    while (waiting.length > 0) {
      const room = rings.length === 0 ? 1 : Math.floor(2 * Math.PI * rings.length);
      rings.push(waiting.splice(0, room));
    }
    return rings.flatMap((ring, at) =>
      ring.map((id, place) => {
        const angle = (place / ring.length) * 2 * Math.PI + at * 0.4;
        const radius = at * cell.width;
        return { id, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
      }),
    );
  },
};
