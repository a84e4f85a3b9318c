import type { Exploration } from "../../exploration/step.ts";
import type { LayoutAnswer, LayoutTask, Positioned } from "./layout-task.ts";

type Positions = ReadonlyMap<string, { x: number; y: number }>;

let worker: Worker | null = null;
let tasks = 0;

const started = (): Worker => {
  worker ??= new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  return worker;
};

/** Runs one task in the worker; a later task's answer never settles an earlier one. */
function laidOut(task: Omit<LayoutTask, "task">): Promise<Positioned[]> {
  const own = (tasks += 1);
  const to = started();
  return new Promise((resolve, reject) => {
    const answered = ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.task !== own) return;
      to.removeEventListener("message", answered);
      resolve(data.positions);
    };
    to.addEventListener("message", answered);
    to.addEventListener("error", (event) => reject(new Error(event.message)), { once: true });
    to.postMessage({ ...task, task: own } satisfies LayoutTask);
  });
}

/** A spot near the origin that no node stands on: rings outward, from a fixed angle. */
export function beside(
  origin: { x: number; y: number },
  taken: readonly { x: number; y: number }[],
): { x: number; y: number } {
  for (let ring = 1; ; ring += 1)
    for (let turn = 0; turn < 6 * ring; turn += 1) {
      const angle = (turn / (6 * ring)) * 2 * Math.PI;
      const spot = {
        x: origin.x + 105 * ring * Math.cos(angle),
        y: origin.y + 75 * ring * Math.sin(angle),
      };
      if (taken.every(({ x, y }) => Math.abs(x - spot.x) > 80 || Math.abs(y - spot.y) > 48))
        return spot;
    }
}

/** Positions for all nodes: known ones stay; new ones with an origin go beside it; else a layout is run. */
export async function arrange(exploration: Exploration, known: Positions): Promise<Positions> {
  const positions = new Map([...known].filter(([id]) => exploration.nodes.has(id)));
  const fresh = [...exploration.nodes.keys()].filter((id) => !positions.has(id));
  if (fresh.length === 0) return positions;
  if (positions.size > 0) {
    for (const id of fresh) {
      const origin = positions.get(exploration.origins.get(id) ?? "") ?? { x: 0, y: 0 };
      positions.set(id, beside(origin, [...positions.values()]));
    }
    return positions;
  }
  const edges = [...exploration.relationships.values()].map(({ from, to }) => ({ from, to }));
  const answer = await laidOut({ nodes: fresh, edges, fixed: [] });
  return new Map(answer.map(({ id, x, y }) => [id, { x, y }]));
}
