import { createRequire } from "node:module";
import { vi } from "vitest";
import { layouts } from "../../src/canvas/layouts/index.ts";
import type { Lay } from "../../src/canvas/layouts/lay-out.ts";
import type { LayoutTask } from "../../src/canvas/layouts/layout-task.ts";

// ELK's own stand-in for its worker, for where there are none: the same code in the same thread.
const { Worker: ElkWorker } = createRequire(import.meta.url)("elkjs/lib/elk-worker.min.js") as {
  Worker: new () => Worker;
};

/** Has ELK run where there are no workers. */
export const withoutWorkers = () =>
  vi.stubGlobal("Worker", function begin() {
    return Object.assign(new ElkWorker(), { terminate: () => undefined });
  });

/** The layouts themselves, without a worker around them. */
export const lay: Lay = async (task, _, tell) => {
  const layout = layouts.find(({ id }) => id === task.layout);
  return (await layout?.run(task, tell)) ?? [];
};

export const unheard = () => undefined;

export const taskOf = (layout: string, parameters: Record<string, string> = {}): LayoutTask => ({
  layout,
  parameters,
  nodes: ["a", "b", "c", "d", "e"].map((id) => ({ id, label: "L", name: id, geo: null })),
  edges: [
    { from: "a", to: "b" },
    { from: "a", to: "c" },
    { from: "c", to: "d" },
    { from: "e", to: "e" },
    { from: "a", to: "b" },
  ],
  fixed: [],
  roots: [],
  tall: false,
});

export const places = async (task: LayoutTask) =>
  new Map(
    (await lay(task, new AbortController().signal, unheard)).map(({ id, x, y }) => [id, { x, y }]),
  );
