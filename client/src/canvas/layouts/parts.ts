import { joinedBy } from "./forest.ts";
import type { LayoutTask } from "./layout-task.ts";

/** The ids of what hangs together, part by part, the largest first; each in the order of the task. */
export function partsOf(task: Pick<LayoutTask, "nodes" | "edges">): string[][] {
  const near = joinedBy(task);
  const partOf = new Map<string, number>();
  let count = 0;
  for (const { id } of task.nodes) {
    if (partOf.has(id)) continue;
    const found = new Set([id]);
    for (const each of found) for (const other of near.get(each) ?? []) found.add(other);
    for (const each of found) partOf.set(each, count);
    count += 1;
  }
  const parts = Array.from({ length: count }, (): string[] => []);
  for (const { id } of task.nodes) parts[partOf.get(id) ?? 0]?.push(id);
  return parts.toSorted((a, b) => b.length - a.length);
}

interface Size {
  width: number;
  height: number;
}

const gap = 40;

/** Where boxes come to stand in rows, the tallest first, so that all of them are about so many times as wide as high. */
export function inRows(boxes: readonly Size[], wide: number): { x: number; y: number }[] {
  const room = boxes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const longest = Math.max(Math.sqrt(room * wide), ...boxes.map(({ width }) => width));
  const found = boxes.map(() => ({ x: 0, y: 0 }));
  let [x, y, tall] = [0, 0, 0];
  const order = [...boxes.entries()].toSorted(([, a], [, b]) => b.height - a.height);
  for (const [at, { width, height }] of order) {
    if (x > 0 && x + width > longest) [x, y, tall] = [0, y + tall + gap, 0];
    found[at] = { x, y };
    [x, tall] = [x + width + gap, Math.max(tall, height)];
  }
  return found;
}
